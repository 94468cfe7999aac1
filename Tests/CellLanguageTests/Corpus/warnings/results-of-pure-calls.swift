let xs = [3, 1, 2]
xs.sorted()  // expect warning: unused
xs.map { $0 + 1 }  // expect warning: unused
xs.count  // expect warning: unused
1 + 2  // expect warning: unused
"text".uppercased()  // expect warning: unused
max(1, 2)  // expect warning: unused
xs.first == 3  // expect warning: unused
print(xs)  // expect: [3, 1, 2]
