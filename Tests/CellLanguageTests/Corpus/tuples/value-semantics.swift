let a = (1, 2)
var b = a
b.0 = 9
print(a, b)  // expect: (1, 2) (9, 2)
