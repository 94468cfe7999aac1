var list = [1, 2, 3]
list.popLast()  // expect warning: unused
print(list)  // expect: [1, 2]
