func f(_ count: Int) -> Int {
  let last: Int
  for i in 0..<count { last = i }  // expect error: immutable
  return last  // expect error: uninitialised
}
