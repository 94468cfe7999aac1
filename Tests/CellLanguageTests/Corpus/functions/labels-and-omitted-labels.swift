func move(from start: Int, to end: Int) -> Int { end - start }
func square(_ x: Int) -> Int { x * x }
func power(base: Int, exponent: Int) -> Int {
  var result = 1
  for _ in 0..<exponent { result *= base }
  return result
}
print(move(from: 3, to: 10), square(7), power(base: 2, exponent: 10))  // expect: 7 49 1024
