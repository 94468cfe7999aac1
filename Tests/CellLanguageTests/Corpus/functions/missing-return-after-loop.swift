func find(_ n: Int) -> Int {
  for i in 0..<n where i * i > n { return i }
}  // expect error: missing-return
print(find(10))
