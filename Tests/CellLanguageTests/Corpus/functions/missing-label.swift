func square(of x: Int) -> Int { x * x }
print(square(3))  // expect error: argument-label
