enum Shape { case circle(radius: Double), empty }
let s = Shape.circle(2)  // expect error: argument-label
