var base = 10
var double: Int { base * 2 }
print(double)  // expect: 20
base = 7
print(double)  // expect: 14
func f(_ x: Int) -> Int {
  var square: Int { x * x }
  return square + 1
}
print(f(4))  // expect: 17
