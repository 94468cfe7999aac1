func find(_ n: Int, in list: [Int]) -> Int? {
  for (i, x) in list.enumerated() where x == n { return i }
  return nil
}
print(find(3, in: [1, 3]) ?? -1, find(9, in: [1, 3]) == nil)  // expect: 1 true
