let a = 1 let b = 2  // expect error at 10: syntax
print(a + b)
