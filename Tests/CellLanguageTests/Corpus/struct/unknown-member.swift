struct Point { var x: Int, y: Int }
let p = Point(x: 1, y: 2)
print(p.z)  // expect error: unknown-name
