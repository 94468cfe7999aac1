enum Failure: Error { case empty }
func first(_ a: [Int]) throws -> Int {
  if a.isEmpty { throw Failure.empty }
  return a[0]
}
print(first([]))  // expect error at 7: throwing
