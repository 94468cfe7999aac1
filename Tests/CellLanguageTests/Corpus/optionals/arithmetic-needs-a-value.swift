let a: Int? = 3
print(a + 1)  // expect error: optional
