let collatz = { (n: Int) -> Int in
  if n % 2 == 0 {
    return n / 2
  }
  return 3 * n + 1
}
print(collatz(6), collatz(7))  // expect: 3 22
