enum Shape { case circle(radius: Double), empty }
let s: Shape = .circle  // expect error: argument-count
