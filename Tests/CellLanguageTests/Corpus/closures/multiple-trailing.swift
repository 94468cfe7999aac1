func run(_ n: Int, before: () -> Void = {}, work: (Int) -> Int, after: (Int) -> Void) {
  before()
  after(work(n))
}
run(3) { $0 * 2 } after: { print("got", $0) }  // expect: got 6
run(3) {
  print("before")
} work: { n in
  n + 1
} after: { result in
  print(result)
}
let makers: [(Int) -> (Int) -> Int] = [{ a in { b in a + b } }, { a in { a * $0 } }]
// expect: before
// expect: 4
print(makers.map { $0(3)(4) })  // expect: [7, 12]
let immediately = { (a: Int, b: Int) -> Int in a - b }(5, 3)
print(immediately)  // expect: 2
