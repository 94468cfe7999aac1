let letters = ["a", "b", "c"]
for (i, letter) in letters.enumerated() { print(i, letter) }
// expect: 0 a
// expect: 1 b
// expect: 2 c
print(letters.enumerated().map { "\($0)\($1)" })  // expect: ["0a", "1b", "2c"]
print(letters.enumerated().map { "\($0.offset)-\($0.element)" })  // expect: ["0-a", "1-b", "2-c"]
print(zip(letters, 1...).map { $0 + "\($1)" })  // expect: ["a1", "b2", "c3"]
print(zip([1.0, 2], [3.0, 4]).map { $0 * $1 }.reduce(0, +))  // expect: 11.0
print(zip([1, 2, 3], [1, 2]).reduce(0) { $0 + $1.0 * $1.1 })  // expect: 5
