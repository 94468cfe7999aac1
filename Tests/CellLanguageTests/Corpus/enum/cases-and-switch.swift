enum Direction {
  case north, south
  case east
  case west
}
func turn(_ d: Direction) -> Direction {
  switch d {
  case .north: return .east
  case .east: return .south
  case .south: return .west
  case .west: return .north
  }
}
var d = Direction.north
for _ in 1...3 { d = turn(d) }
print(d, d == .west, d != .north)  // expect: west true true
