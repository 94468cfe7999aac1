// Numbers that closures share.
func counter() -> (() -> Int, () -> Double, (Bool) -> Bool) {
  var n = 0
  var x = 0.5
  var flag = false
  return (
    {
      n += 2
      return n
    },
    {
      x *= Double(n)
      return x
    },
    { other in
      flag = flag != other
      return flag
    }
  )
}
let (next, scale, toggle) = counter()
print(next(), next(), scale(), next(), scale(), toggle(true), toggle(true)) // expect: 2 4 2.0 6 12.0 true false
func sumOfSquares(_ n: Int) -> Int {
  var sum = 0
  func add(_ x: Int) { sum += x * x }
  for i in 1...n { add(i) }
  return sum
}
print(sumOfSquares(10)) // expect: 385
