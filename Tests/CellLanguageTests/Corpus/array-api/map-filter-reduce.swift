let a = [1, 2, 3, 4, 5]
print(a.map { $0 * $0 }, a.filter { $0 % 2 == 1 }, a.reduce(0) { $0 + $1 })  // expect: [1, 4, 9, 16, 25] [1, 3, 5] 15
print(a.map { Double($0) / 2 })  // expect: [0.5, 1.0, 1.5, 2.0, 2.5]
print(a.map(String.init))  // expect: ["1", "2", "3", "4", "5"]
print(a.reduce("") { $0 + "\($1)" })  // expect: 12345
