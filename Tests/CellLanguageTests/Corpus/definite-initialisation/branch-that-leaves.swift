func f(_ n: Int?) -> Int {
  let m: Int
  if let n {
    m = n
  } else {
    return 0
  }
  return m + 1
}
print(f(nil), f(4))  // expect: 0 5
