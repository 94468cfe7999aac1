enum Shape {
  case circle(Double)
  case rectangle(width: Double, height: Double)
}
let pairs: [(Shape, Bool)] = [(.circle(1), true), (.circle(5), false), (.rectangle(width: 2, height: 3), true)]
for pair in pairs {
  switch pair {
  case (.circle(let r), true) where r < 2: print("small filled circle", r)  // expect: small filled circle 1.0
  case (.circle(let r), _): print("circle", r)  // expect: circle 5.0
  case (.rectangle(let w, height: 3), _): print("rectangle of height 3", w)  // expect: rectangle of height 3 2.0
  case (.rectangle, _): print("rectangle")
  }
}
