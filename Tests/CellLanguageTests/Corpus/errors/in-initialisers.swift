struct Positive {
  let value: Int
  enum Failure: Error { case negative }
  init(_ value: Int) throws {
    guard value >= 0 else { throw Failure.negative }
    self.value = value
  }
}
print((try? Positive(3))?.value ?? -1, (try? Positive(-3))?.value ?? -1)  // expect: 3 -1
