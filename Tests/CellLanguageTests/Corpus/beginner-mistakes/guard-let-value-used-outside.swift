func f(_ a: [Int]) -> Int {
  if let first = a.first {
    print(first)
  }
  return first  // expect error at 10: unknown-name
}
print(f([1]))
