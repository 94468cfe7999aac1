struct Problem: Error {
  let code: Int
  let text: String
}
func f() throws { throw Problem(code: 7, text: "seven") }
do {
  try f()
} catch let problem as Problem {
  print(problem.code, problem.text)  // expect: 7 seven
}
do {
  try f()
} catch {
  print("caught", error)  // expect: caught Problem(code: 7, text: "seven")
}
