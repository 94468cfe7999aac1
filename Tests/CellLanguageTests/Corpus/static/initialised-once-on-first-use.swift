func compute() -> Int {
  print("computed")
  return 42
}
struct Constants {
  static let answer = compute()
}
print("before")  // expect: before
// expect: computed
print(Constants.answer)  // expect: 42
print(Constants.answer)  // expect: 42
