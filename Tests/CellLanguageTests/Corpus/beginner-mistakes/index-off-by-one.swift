let a = [10, 20, 30]
for i in 0...a.count {
  print(a[i])  // expect runtime error: index out of range
}
// expect: 10
// expect: 20
// expect: 30
