struct Generator {
  var state: Int
  mutating func next() -> Double {
    state = (state &* 1103515245 &+ 12345) % 2147483648
    return Double(state) / 2147483648
  }
}
var g = Generator(state: 42)
let values = (0..<3).map { _ in g.next() }
print(values, g.state)  // expect: [0.5823075897060335, 0.5198187492787838, 0.46597642498090863] 1000676753
