let n: Int = 7 / 2.0  // expect error: type
print(n)
