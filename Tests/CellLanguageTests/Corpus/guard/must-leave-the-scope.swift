func f(_ n: Int?) -> Int {
  guard let n else {
    print("none")
  }  // expect error: control-flow
  return n
}
print(f(1))
