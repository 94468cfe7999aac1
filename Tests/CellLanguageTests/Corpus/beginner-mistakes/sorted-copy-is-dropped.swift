var list = [3, 1, 2]
list.sorted()  // expect warning: unused
print(list)  // expect: [3, 1, 2]
