func move(in x: Int, for y: Int) -> Int { x + y }
print(move(in: 1, for: 2))  // expect: 3
