let a = 1
a + 1  // expect warning: unused
print(a)  // expect: 1
