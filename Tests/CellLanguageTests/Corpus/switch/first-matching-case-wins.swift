func name(_ n: Int) -> String {
  switch n {
  case 1: return "one"
  case 1...3: return "few"
  default: return "many"
  }
}
print(name(1), name(2), name(3), name(4))  // expect: one few few many
