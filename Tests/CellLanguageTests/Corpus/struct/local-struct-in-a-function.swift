func f(_ n: Int) -> Int {
  struct Pair { var a: Int, b: Int }
  let p = Pair(a: n, b: n + 1)
  return p.a * p.b
}
print(f(3))  // expect: 12
