let a = [2, 1]
a.sorted()  // expect warning: unused
a.map { $0 + 1 }  // expect warning: unused
print(a)  // expect: [2, 1]
