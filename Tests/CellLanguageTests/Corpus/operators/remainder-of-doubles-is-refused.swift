let r = 7.5 % 2.0  // expect error: operator
print(r)
