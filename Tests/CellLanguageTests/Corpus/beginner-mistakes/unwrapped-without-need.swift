let x = 5
print(x!)  // expect error at 8 (cell 7): optional
