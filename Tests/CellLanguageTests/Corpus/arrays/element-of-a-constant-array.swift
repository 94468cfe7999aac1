let a = [1, 2]
a[0] = 5  // expect error: immutable
print(a)
