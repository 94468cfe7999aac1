let result = { (a: Int, b: Int) in a * b }(6, 7)
print(result)  // expect: 42
let value: Int = {
  var sum = 0
  for i in 1...4 { sum += i }
  return sum
}()
print(value)  // expect: 10
