let a = [1, 2 3]  // expect error at 15: syntax
print(a)
