let a = [1, 2, 3]
print(a[...], a[...].count)  // expect: [1, 2, 3] 3
print("abc"[...])  // expect: abc
