let words = ["b", "a", "b", "c", "a", "b"]
let counts = words.reduce(into: [String: Int]()) { counts, word in counts[word, default: 0] += 1 }
for (word, count) in counts.sorted(by: { $0.key < $1.key }) { print(word, count) }
let evens = (1...6).reduce(into: []) { list, n in if n % 2 == 0 { list.append(n) } }
// expect: a 2
// expect: b 3
// expect: c 1
print(evens)  // expect: [2, 4, 6]
