let x = (1 + 2 * 3  // expect error at 19: syntax
print(x)
