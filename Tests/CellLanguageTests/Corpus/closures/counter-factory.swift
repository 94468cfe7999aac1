func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void) {
  var n = 0
  return ({ n += step; return n }, { n = 0 })
}
let (next, reset) = makeCounter(step: 5)
_ = next()
print(next())  // expect: 10
reset()
print(next())  // expect: 5
let other = makeCounter()
print(other.next(), other.next(), next())  // expect: 1 2 10
var log: [String] = []
let note = { (text: String) in log.append(text) }
note("a")
["b", "c"].forEach(note)
print(log)  // expect: ["a", "b", "c"]
