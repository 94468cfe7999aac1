var total = 0
total + 3  // expect warning: unused
print(total)  // expect: 0
