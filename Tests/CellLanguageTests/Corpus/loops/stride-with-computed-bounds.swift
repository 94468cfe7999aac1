let n = 3
for x in stride(from: n * 2, through: -n, by: -(n + 1)) { print(x) }
for x in stride(from: 0.1, to: 0.35, by: 0.1) { print(x) }
// expect: 6
// expect: 2
// expect: -2
// expect: 0.1
// expect: 0.2
// expect: 0.30000000000000004
