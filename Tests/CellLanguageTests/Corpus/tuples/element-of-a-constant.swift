let t = (1, 2)
t.0 = 5  // expect error: immutable
print(t)
