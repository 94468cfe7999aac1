struct Tree {
  var value: Int
  var children: [Tree] = []
  func sum() -> Int { value + children.map { $0.sum() }.reduce(0, +) }
}
let tree = Tree(value: 1, children: [Tree(value: 2), Tree(value: 3, children: [Tree(value: 4)])])
print(tree.sum(), tree.children[1].children[0].value)  // expect: 10 4
