let a = [1, 2, 3]
print(len(a))  // expect error at 7: unknown-name
