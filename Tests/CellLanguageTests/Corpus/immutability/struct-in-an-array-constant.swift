struct Point { var x = 0 }
let points = [Point()]
points[0].x = 5  // expect error: immutable
