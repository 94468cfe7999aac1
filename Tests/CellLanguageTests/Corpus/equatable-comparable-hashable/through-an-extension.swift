struct Point { var x = 0 }
extension Point: Equatable {}
extension Point: Comparable {
  static func < (a: Point, b: Point) -> Bool { a.x < b.x }
}
print(Point(x: 1) == Point(x: 1), [Point(x: 2), Point()].min()!.x)  // expect: true 0
