struct Point: Hashable, Comparable, CustomStringConvertible {
  var x = 0, y = 0
  var description: String { "(\(x), \(y))" }
  static func < (a: Point, b: Point) -> Bool { (a.x, a.y) < (b.x, b.y) }
  static let zero = Point()
  func moved(dx: Int = 0, dy: Int = 0) -> Point { Point(x: x + dx, y: y + dy) }
  mutating func flip() { (x, y) = (y, x) }
}
var p = Point(x: 1, y: 2)
p.flip()
print(p, p.moved(dy: 3), Point.zero < p, [Point(x: 3), p, .zero].sorted(), max(p, .zero))  // expect: (2, 1) (2, 4) true [(0, 0), (2, 1), (3, 0)] (2, 1)
let visited: Set = [p, p, Point(x: 2, y: 1)]
print(visited.count, visited.contains(p), [p: "here"][p] ?? "")  // expect: 1 true here
print("at \(p)", [p], [p].max()!, p != .zero)  // expect: at (2, 1) [(2, 1)] (2, 1) true
