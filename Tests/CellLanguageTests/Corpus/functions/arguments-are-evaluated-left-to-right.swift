func note(_ n: Int) -> Int {
  print("argument", n)
  return n
}
func sum(_ a: Int, _ b: Int, _ c: Int) -> Int { a + b + c }
// expect: argument 1
// expect: argument 2
// expect: argument 3
print(sum(note(1), note(2), note(3)))  // expect: 6
// expect: argument 4
// expect: argument 5
// expect: argument 6
print(note(4) * note(5) + note(6))  // expect: 26
