enum Shape { case dot, line(Int), box(Int, Int) }
func f(_ s: Shape) -> Int {
  switch s {
  case .line(3): return 0
  case .line(3): return 1
  case .line: return 2
  case .line(let n): return n  // expect warning: unreachable
  case .dot, .box: return 4
  case .box(1, 2): return 5
  }
}
func g(_ a: Bool, _ b: Bool) -> Int {
  switch (a, b) {
  case (true, _): return 1
  case (_, true): return 2
  case (true, true): return 3  // expect warning: unreachable
  case (false, false): return 4
  }
}
func h(_ n: Int?) -> Int {
  switch n {
  case .some(let k) where k > 2: return k
  case .some: return 1
  case .none: return 0
  default: return -1  // expect warning: unreachable
  }
}
func k(_ word: String) -> Int {
  switch word {
  case "one", "eins": return 1
  case "zwei": return 2
  case "eins": return 3  // expect warning: unreachable
  default: return 0
  }
}
print(f(.dot), f(.line(3)), f(.line(5)), f(.box(1, 2)), g(true, false), g(false, false), h(3), h(nil), k("eins"))  // expect: 4 0 2 4 1 4 3 0 1
