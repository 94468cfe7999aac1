func place(_ point: (Int, Int)) -> String {
  switch point {
  case (0, 0): return "origin"
  case (_, 0): return "x axis"
  case (0, _): return "y axis"
  case (-2...2, -2...2): return "near"
  default: return "far"
  }
}
print(place((0, 0)), place((3, 0)), place((0, 9)), place((1, -2)), place((1, 7)))  // expect: origin x axis y axis near far
