let halves = (1...20)
  .filter { $0 % 2 == 0 }
  .map { Double($0) / 2 }
let result = halves.dropFirst(2).prefix(4).reduce(0, +)
print(result)  // expect: 18.0
print(halves.reversed().filter { $0 > 7 }.map { Int($0) })  // expect: [10, 9, 8]
