struct Point: CustomStringConvertible {
  var x: Int, y: Int
  var description: String { "(\(x)|\(y))" }
}
let p = Point(x: 1, y: 2)
print(p, "at \(p)", [p, p], [1: p], String(describing: p), p.description)  // expect: (1|2) at (1|2) [(1|2), (1|2)] [1: (1|2)] (1|2) (1|2)
let some: Point? = p
print((p, 3), some ?? p, String(describing: some))  // expect: ((1|2), 3) (1|2) Optional((1|2))
