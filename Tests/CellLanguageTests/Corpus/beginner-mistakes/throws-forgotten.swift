enum Failure: Error { case empty }
func first(_ a: [Int]) -> Int {
  if a.isEmpty { throw Failure.empty }  // expect error at 18: throwing
  return a[0]
}
print(first([1]))
