let pairs = [(1, "a"), (2, "b")]
print(pairs.map { "\($0.0)\($0.1)" })  // expect: ["1a", "2b"]
print(pairs.map { number, letter in "\(letter)\(number)" })  // expect: ["a1", "b2"]
print(pairs.map { $1 + "\($0)" })  // expect: ["a1", "b2"]
