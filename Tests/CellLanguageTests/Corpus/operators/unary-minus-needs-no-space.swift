let a = 4
print(- a)  // expect error: operator
