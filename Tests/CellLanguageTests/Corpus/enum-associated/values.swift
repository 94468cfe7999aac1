enum Shape {
  case circle(radius: Double)
  case rectangle(Double, Double)
  case empty
  var area: Double {
    switch self {
    case .circle(let r): return 3 * r * r
    case let .rectangle(w, h): return w * h
    case .empty: return 0
    }
  }
}
let shapes: [Shape] = [.circle(radius: 2), .rectangle(2, 4.5), .empty]
print(shapes.map { $0.area })  // expect: [12.0, 9.0, 0.0]
for shape in shapes { print(shape) }
// expect: circle(radius: 2.0)
// expect: rectangle(2.0, 4.5)
// expect: empty
