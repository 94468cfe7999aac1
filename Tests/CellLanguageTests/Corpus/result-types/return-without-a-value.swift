func f(_ n: Int) -> Int {
  if n > 0 { return }  // expect error: missing-return
  return 1
}
