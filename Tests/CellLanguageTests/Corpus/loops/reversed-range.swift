for n in (1...3).reversed() { print(n) }
// expect: 3
// expect: 2
// expect: 1
