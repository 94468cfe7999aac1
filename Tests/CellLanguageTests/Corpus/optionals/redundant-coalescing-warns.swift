let a = 3
print(a ?? 4)  // expect warning: redundant  // expect: 3
