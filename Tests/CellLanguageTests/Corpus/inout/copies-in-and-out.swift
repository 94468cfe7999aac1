func change(_ x: inout Int) {
  x = 100
  print("inside", x)
  x = 200
}
var n = 1
change(&n)
// expect: inside 100
print("outside", n)  // expect: outside 200
