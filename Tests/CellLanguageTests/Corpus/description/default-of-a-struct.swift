struct Point { var x = 1, y = 2.5 }
struct Named { var name = "a", point = Point(), tags = ["t"], none: Int? = nil, some: Int? = 3 }
struct Empty {}
print(Point())  // expect: Point(x: 1, y: 2.5)
print(Named())  // expect: Named(name: "a", point: main.Point(x: 1, y: 2.5), tags: ["t"], none: nil, some: Optional(3))
print(Empty())  // expect: Empty()
print([Point()], "\(Point())")  // expect: [main.Point(x: 1, y: 2.5)] Point(x: 1, y: 2.5)
