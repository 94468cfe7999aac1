struct Node { var value: Int; var children: [Node] = [] }
let root = Node(value: 1, children: [Node(value: 2, children: [Node(value: 3)]), Node(value: 4)])
print(root.children.first?.children.first?.value ?? -1, root.children.last?.children.first?.value ?? -1)  // expect: 3 -1
func sum(_ n: Node) -> Int { n.value + n.children.map(sum).reduce(0, +) }
func find(_ v: Int, in n: Node) -> Node? {
  if n.value == v { return n }
  for child in n.children { if let found = find(v, in: child) { return found } }
  return nil
}
print(sum(root), find(3, in: root)?.value ?? 0, find(9, in: root) == nil ? "none" : "some", find(2, in: root)!.children.count)  // expect: 10 3 none 1
let d: [String: [Int]?] = ["a": [1, 2], "b": nil]
print(d["a"]??.first ?? 0, (d["b"] ?? [9])?.count ?? -1, d["c"] == nil)  // expect: 1 -1 true
