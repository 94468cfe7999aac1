for n in 1...20 where n % 3 == 0 && n % 2 == 0 { print(n) }
// expect: 6
// expect: 12
// expect: 18
