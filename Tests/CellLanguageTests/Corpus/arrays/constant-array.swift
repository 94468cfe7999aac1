let a = [1, 2]
a.append(3)  // expect error: immutable
print(a)
