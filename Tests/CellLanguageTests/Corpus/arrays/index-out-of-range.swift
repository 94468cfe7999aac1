let a = [1, 2, 3]
for i in 0...3 {
  print(a[i])  // expect runtime error: index out of range
}
// expect: 1
// expect: 2
// expect: 3
