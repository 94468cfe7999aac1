func divide(_ a: Int, by b: Int) -> (quotient: Int, remainder: Int) {
  (a / b, a % b)
}
let result = divide(17, by: 5)
print(result.quotient, result.remainder)  // expect: 3 2
let (q, r) = divide(20, by: 6)
print(q, r)  // expect: 3 2
print(divide(9, by: 4))  // expect: (quotient: 2, remainder: 1)
