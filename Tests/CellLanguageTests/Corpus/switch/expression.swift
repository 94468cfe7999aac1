func points(_ grade: String) -> Int {
  let result = switch grade {
  case "A": 4
  case "B": 3
  default: 0
  }
  return result
}
print(points("A"), points("B"), points("F"))  // expect: 4 3 0
func letter(_ n: Int) -> String {
  switch n {
  case 1: "one"
  case 2: "two"
  default: "many"
  }
}
print(letter(1), letter(2), letter(3))  // expect: one two many
