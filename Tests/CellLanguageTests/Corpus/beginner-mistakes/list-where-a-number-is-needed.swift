let x: Double = [1, 2, 3]  // expect error at 17: type
print(x)
