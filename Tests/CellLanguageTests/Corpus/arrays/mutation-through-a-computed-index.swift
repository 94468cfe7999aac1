var a = [5, 6, 7]
var i = 0
while i < a.count {
  a[i] = a[(i + 1) % a.count] - a[i]
  i += 1
}
print(a)  // expect: [1, 1, -6]
