func f(_ n: Int?) -> String {
  if let m = n { return "some" }  // expect warning: never used
  guard let k = n else { return "none" }  // expect warning: never used
  return "never"
}
print(f(3), f(nil))  // expect: some none
