let a = [1, 2, 3, 4]
print(a[2...], a[..<2], a[...2])  // expect: [3, 4] [1, 2] [1, 2, 3]
print((5...).contains(7), (..<5).contains(7), (...5).contains(5))  // expect: true false true
for n in 8... {
  if n > 10 { break }
  print(n)
}
// expect: 8
// expect: 9
// expect: 10
