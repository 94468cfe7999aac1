let x = 3.0
print(x ^ 2)  // expect error at 7 (cell 9): type
