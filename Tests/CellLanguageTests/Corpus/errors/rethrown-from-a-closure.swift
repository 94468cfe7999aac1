enum Failure: Error { case zero }
func inverse(_ x: Double) throws -> Double {
  if x == 0 { throw Failure.zero }
  return 1 / x
}
do {
  print(try [1.0, 2, 4].map { try inverse($0) })  // expect: [1.0, 0.5, 0.25]
  print(try [1.0, 0].map(inverse))
} catch {
  print("failed:", error)  // expect: failed: zero
}
