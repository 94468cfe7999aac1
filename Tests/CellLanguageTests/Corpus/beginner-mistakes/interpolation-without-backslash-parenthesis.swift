let x = 3
print("x is \x")  // expect error at 14 (cell 13): syntax
