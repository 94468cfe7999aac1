let x = 3.0
print(x ** 2)  // expect error at 9: operator
