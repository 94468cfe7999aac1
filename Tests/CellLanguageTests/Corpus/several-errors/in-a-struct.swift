struct Layer {
  let size: Int
  var weights: [Doble]  // expect error: unknown-name
  func output() -> Int { sise * 2 }  // expect error: unknown-name
  mutating func grow() { size += 1 }  // expect error: immutable
}
print(Layer(size: 1).output())
