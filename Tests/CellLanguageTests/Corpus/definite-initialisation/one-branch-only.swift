func f(_ flag: Bool) -> Int {
  let n: Int
  if flag { n = 1 }
  return n  // expect error: uninitialised
}
