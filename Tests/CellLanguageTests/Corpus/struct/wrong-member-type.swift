struct Point { var x: Int }
let p = Point(x: 1.5)  // expect error: type
