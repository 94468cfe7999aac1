enum Planet: Int, CaseIterable, Comparable {
  case mercury = 1, venus, earth, mars
  static func < (a: Planet, b: Planet) -> Bool { a.rawValue < b.rawValue }
  var isInner: Bool { self < .earth }
  mutating func advance() { self = Planet(rawValue: rawValue + 1) ?? .mercury }
  static var outermost: Planet { allCases.last! }
}
var p = Planet.venus
print(p, p.rawValue, Planet(rawValue: 9) == nil, Planet.allCases.count, p.isInner)  // expect: venus 2 true 4 true
p.advance()
print(p, Planet.outermost, Planet.allCases.map { "\($0)" }, Planet.allCases.max()!, [Planet.mars, .venus].sorted())  // expect: earth mars ["mercury", "venus", "earth", "mars"] mars [main.Planet.venus, main.Planet.mars]
indirect enum Tree { case leaf(Int), node(Tree, Tree)
  var sum: Int { switch self { case .leaf(let n): n; case .node(let a, let b): a.sum + b.sum } }
}
print(Tree.node(.leaf(1), .node(.leaf(2), .leaf(3))).sum)  // expect: 6
enum Direction: String { case up, down = "d" }
print(Direction.up.rawValue, Direction.down.rawValue, Direction(rawValue: "d")!, Direction(rawValue: "x") as Direction? == nil)  // expect: up d down true
