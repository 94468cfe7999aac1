struct Point: Equatable { var x = 0, y = 0 }
print(Point() == Point(), Point(x: 1) == Point(y: 1), Point(x: 1) != Point(x: 1))  // expect: true false false
print([Point()].contains(Point()), [Point(x: 2), Point()].firstIndex(of: Point())!)  // expect: true 1
let some: Point? = Point()
print([Point()] == [Point()], some == nil, some == Point())  // expect: true false true
