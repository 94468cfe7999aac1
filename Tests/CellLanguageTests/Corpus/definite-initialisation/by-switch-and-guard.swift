func label(_ n: Int) -> String {
  let text: String
  let size: Int
  switch n {
  case 0: text = "zero"; size = 0
  case 1..<10: (text, size) = ("digit", 1)
  default:
    guard n > 0 else { return "negative" }
    text = "number"
    size = String(n).count
  }
  return "\(text) of \(size)"
}
print(label(0), label(5), label(123), label(-4))  // expect: zero of 0 digit of 1 number of 3 negative
struct Range2 {
  let low, high: Int
  init(_ a: Int, _ b: Int) {
    if a < b { low = a; high = b } else { low = b; high = a }
  }
}
let r = Range2(5, 2)
print(r.low, r.high)  // expect: 2 5
