let a = [1, 2, 3]
print(a.length)  // expect error at 9: unknown-name
