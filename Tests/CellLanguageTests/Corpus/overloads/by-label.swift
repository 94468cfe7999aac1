func area(square side: Int) -> Int { side * side }
func area(width: Int, height: Int) -> Int { width * height }
func area(_ side: Int) -> Int { -side }
print(area(square: 4), area(width: 2, height: 5), area(3))  // expect: 16 10 -3
