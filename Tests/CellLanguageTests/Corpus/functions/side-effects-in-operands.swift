var log = ""
func note(_ name: String, _ value: Int) -> Int {
  log += name
  return value
}
let result = note("a", 2) * (note("b", 3) + note("c", 4)) - note("d", 1)
print(result, log)  // expect: 13 abcd
log = ""
let list = [note("x", 0), note("y", 1)][note("z", 1)]
print(list, log)  // expect: 1 xyz
