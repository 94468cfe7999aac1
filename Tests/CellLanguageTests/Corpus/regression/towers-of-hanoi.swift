var moves = 0
func hanoi(_ n: Int, from a: String, to b: String, by c: String) {
  if n == 0 { return }
  hanoi(n - 1, from: a, to: c, by: b)
  moves += 1
  if n == 3 { print(a, "→", b) }
  hanoi(n - 1, from: c, to: b, by: a)
}
hanoi(5, from: "A", to: "B", by: "C")
// expect: A → B
// expect: B → C
// expect: C → A
// expect: A → B
print(moves)  // expect: 31
