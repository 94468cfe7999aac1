for x in stride(from: 0, to: 10, by: 3) { print(x) }
for x in stride(from: 3, through: 0, by: -1) { print(x) }
for x in stride(from: 0.0, through: 1.0, by: 0.25) { print(x) }
for x in stride(from: 5, to: 0, by: 1) { print("never", x) }
// expect: 0
// expect: 3
// expect: 6
// expect: 9
// expect: 3
// expect: 2
// expect: 1
// expect: 0
// expect: 0.0
// expect: 0.25
// expect: 0.5
// expect: 0.75
// expect: 1.0
