let a = [1, 2]
print(a.size)  // expect error: unknown-name
