enum Shape { case dot, circle(Double), box(width: Int, name: String), nested([Int]?) }
print(Shape.dot, Shape.circle(1))  // expect: dot circle(1.0)
print(Shape.box(width: 2, name: "b"))  // expect: box(width: 2, name: "b")
print(Shape.nested([1]), [Shape.dot])  // expect: nested(Optional([1])) [main.Shape.dot]
