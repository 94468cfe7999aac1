let a = 1 + 2 ** 3  // expect error: operator
print(a)
