struct Point { var x: Int, y: Int }
let p = Point(x: 1)  // expect error: argument-count
