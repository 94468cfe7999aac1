struct Point { var x = 1, y = 2.0 }
enum Side { case left, right(Int) }
print(Point(), Side.left, Side.right(3), (Point(), Side.left).1)  // expect: Point(x: 1, y: 2.0) left right(3) left
