indirect enum Tree {
  case leaf
  case node(Tree, Int, Tree)
  func inserting(_ x: Int) -> Tree {
    switch self {
    case .leaf: return .node(.leaf, x, .leaf)
    case .node(let l, let v, let r):
      if x < v { return .node(l.inserting(x), v, r) }
      return x > v ? .node(l, v, r.inserting(x)) : self
    }
  }
  var sorted: [Int] {
    guard case .node(let l, let v, let r) = self else { return [] }
    return l.sorted + [v] + r.sorted
  }
  var depth: Int { if case let .node(l, _, r) = self { 1 + max(l.depth, r.depth) } else { 0 } }
}
let tree = [5, 2, 8, 2, 9, 1].reduce(Tree.leaf) { $0.inserting($1) }
print(tree.sorted, tree.depth)  // expect: [1, 2, 5, 8, 9] 3
switch tree { case .node(_, let v, .node(_, let r, _)) where r > v: print(v, r); default: print("none") }  // expect: 5 8
