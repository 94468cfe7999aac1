struct Percent {
  let value: Int
  init?(_ value: Int) {
    guard (0...100).contains(value) else { return nil }
    self.value = value
  }
}
print(Percent(50)?.value ?? -1, Percent(101)?.value ?? -1)  // expect: 50 -1
