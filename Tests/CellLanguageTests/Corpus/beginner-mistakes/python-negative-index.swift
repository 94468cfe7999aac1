let a = [1, 2, 3]
print(a[-1])  // expect runtime error: index out of range
