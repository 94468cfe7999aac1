func square(_ x: Double) { return x * x }  // expect error: type
print(square(2))
