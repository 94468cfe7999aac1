var a = [1, 2, 3]
(a[0], a[2]) = (a[2], a[0])
print(a)  // expect: [3, 2, 1]
