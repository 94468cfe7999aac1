enum Shape { case circle(radius: Double), empty }
let s = Shape.circle(radius: "2")  // expect error: type
