let missing: Int? = nil
let present: Int? = 5
print(missing ?? 0, present ?? 0)  // expect: 0 5
let chain = missing ?? missing ?? present ?? -1
print(chain)  // expect: 5
func fallback() -> Int {
  print("fallback")
  return 9
}
print(present ?? fallback())  // expect: 5
// expect: fallback
print(missing ?? fallback())  // expect: 9
