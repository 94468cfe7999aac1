let x = [3][0]
x == 3  // expect warning: unused
x + 1  // expect warning: unused
print(x)  // expect: 3
