func move(from a: Int, to b: Int) -> Int { b - a }
print(move(from: 1, till: 2))  // expect error: argument-label
