var x = 3
x == 4 + "1"  // expect error at 10 (cell 8): type
print(x)
