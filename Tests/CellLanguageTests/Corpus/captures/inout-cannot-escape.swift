func f(_ n: inout Int) -> () -> Int {
  return { n + 1 }  // expect error: inout
}
