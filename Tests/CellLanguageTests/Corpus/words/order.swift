// What an operand changes, the operand before it has not seen.
var total = 1
func grow() -> Int {
  total += 10
  return total
}
print(total + grow()) // expect: 12
print(grow() + total) // expect: 42
print(total * 2 < grow(), total == grow()) // expect: false false
total += grow()
print(total) // expect: 102

func bump(_ x: inout Int) -> Int {
  x += 1
  return x
}
func three(_ a: Int, _ b: Int, _ c: Int) -> Int { a * 100 + b * 10 + c }
func local() -> Int {
  var x = 1
  let sum = x + bump(&x)
  return three(x, bump(&x), x) + 1000 * sum
}
print(local()) // expect: 3233

var list = [1, 2, 3]
func shift() -> Int {
  list[0] += 5
  return 1
}
list[shift()] += shift()
print(list) // expect: [11, 3, 3]
list[list[1] - 3] = list[0] * shift()
print(list) // expect: [11, 3, 3]
