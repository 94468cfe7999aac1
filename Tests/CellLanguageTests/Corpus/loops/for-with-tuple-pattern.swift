for (index, value) in [10.5, 20, 30].enumerated() { print(index, value) }
for (a, b) in zip([1, 2, 3], ["x", "y"]) { print(a, b) }
// expect: 0 10.5
// expect: 1 20.0
// expect: 2 30.0
// expect: 1 x
// expect: 2 y
