let words = Set("the cat and the dog and the bird".split(separator: " "))
print(words.sorted().joined(separator: " "))  // expect: and bird cat dog the
print(words.map { $0.count }.sorted())  // expect: [3, 3, 3, 3, 4]
