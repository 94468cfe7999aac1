var a = [1, 2, 3]
a[a.count] = 4  // expect runtime error: index out of range
print(a)
