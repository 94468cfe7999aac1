func counter() -> (up: () -> Int, reset: () -> Void) {
  var n = 0
  return ({ n += 1; return n }, { n = 0 })
}
let c = counter(), d = counter()
print(c.up(), c.up(), d.up())  // expect: 1 2 1
c.reset()
print(c.up(), d.up())  // expect: 1 2
var fs: [() -> Int] = []
for i in 1...3 { fs.append { i * 10 } }
print(fs.map { $0() })  // expect: [10, 20, 30]
var x = 1
let byReference = { x }
let byValue = { [x] in x }
let renamed = { [y = x + 1] in y }
x = 5
print(byReference(), byValue(), renamed())  // expect: 5 1 2
var total = 0
[1, 2, 3].forEach { total += $0 }
print(total)  // expect: 6
func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int { { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 2 })(3), [1, 2].map(compose(abs, { -$0 })))  // expect: 8 [-1, -2]
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int {
  if let known = memo[n] { return known }
  let r = n < 2 ? n : fib(n - 1) + fib(n - 2)
  memo[n] = r
  return r
}
print(fib(60))  // expect: 1548008755920
