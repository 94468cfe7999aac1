struct Point {
  static func origin() -> Int { 0 }
}
let p = Point()
print(p.origin())  // expect error at 7 (cell 9): type
