let a = 4
print(a -1)  // expect error: syntax
