struct Point { var x = 0 }
let s: Set<Point> = []  // expect error: conformance
print(s.count)
