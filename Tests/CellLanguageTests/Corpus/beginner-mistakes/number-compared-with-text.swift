let n = 1
print(n == "1")  // expect error at 9: operator
