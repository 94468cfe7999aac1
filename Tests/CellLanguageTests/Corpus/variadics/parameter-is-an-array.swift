func count(_ words: String...) -> Int { words.count }
print(count("a", "b"), count())  // expect: 2 0
func all(_ flags: Bool...) -> Bool { flags.allSatisfy { $0 } }
print(all(true, true), all(true, false), all())  // expect: true false true
