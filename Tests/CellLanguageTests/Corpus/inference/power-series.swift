func series(_ x: Double, terms: Int) -> Double {
  var sum = 0.0, term = 1.0
  for n in 1...terms {
    sum += term
    term *= x / Double(n)
  }
  return sum
}
print(series(1, terms: 20), abs(series(1, terms: 20) - exp(1.0)) < 1e-15)  // expect: 2.7182818284590455 true
