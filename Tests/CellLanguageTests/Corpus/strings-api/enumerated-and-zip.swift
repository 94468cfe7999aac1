for (i, c) in "abc".enumerated() { print(i, c) }
// expect: 0 a
// expect: 1 b
// expect: 2 c
print(zip("abc", "abd").filter { $0 != $1 }.count)  // expect: 1
