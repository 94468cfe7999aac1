struct Point { var x = 0 }
func origin() -> Point { Point() }
origin().x = 5  // expect error: immutable
