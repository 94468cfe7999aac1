print([1, 2, 3].reduce(0) { $0 + $1 })  // expect: 6
print([1, 2, 3].reduce(0.5) { $0 + Double($1) })  // expect: 6.5
print([1.5, 2].reduce(0, +), [1, 2].reduce("") { "\($0)\($1)" })  // expect: 3.5 12
print([1, 2, 3].reduce((0, 1)) { ($0.0 + $1, $0.1 * $1) })  // expect: (6, 6)
