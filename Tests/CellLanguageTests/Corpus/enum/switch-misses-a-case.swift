enum Direction { case north, south, east }
func f(_ d: Direction) -> Int {
  switch d {  // expect error: exhaustive
  case .north: return 1
  case .south: return 2
  }
}
