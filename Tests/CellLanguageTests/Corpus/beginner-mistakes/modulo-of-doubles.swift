let x = 7.5
print(x % 2)  // expect error at 9: operator
