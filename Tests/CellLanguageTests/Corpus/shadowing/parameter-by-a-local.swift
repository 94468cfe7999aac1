func f(_ x: Int) -> Int {
  var x = x
  x += 1
  return x
}
print(f(1))  // expect: 2
