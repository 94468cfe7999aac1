let count: Int = "2"  // expect error: type
print(count)
