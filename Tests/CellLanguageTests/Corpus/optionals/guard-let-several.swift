func sum(_ a: String, _ b: String) -> Int? {
  guard let x = Int(a), let y = Int(b) else { return nil }
  return x + y
}
print(sum("1", "2") ?? -1, sum("1", "x") ?? -1)  // expect: 3 -1
