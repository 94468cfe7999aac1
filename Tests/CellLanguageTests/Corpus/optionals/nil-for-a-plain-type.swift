let a: Int = nil  // expect error: optional
print(a)
