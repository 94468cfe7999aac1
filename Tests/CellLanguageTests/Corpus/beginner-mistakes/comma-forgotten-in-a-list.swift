let a = [1, 2 3]  // expect error at 15 (cell 14): syntax
print(a)
