let count: Int = 2.0  // expect error: type
print(count)
