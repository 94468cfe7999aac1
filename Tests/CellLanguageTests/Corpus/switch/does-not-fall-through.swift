func visit(_ n: Int) {
  switch n {
  case 2: print("two")
  case 2...5: print("two to five")
  default: print("other")
  }
}
visit(2)
visit(3)
visit(9)
// expect: two
// expect: two to five
// expect: other
