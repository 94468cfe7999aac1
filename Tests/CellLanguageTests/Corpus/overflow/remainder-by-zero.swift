let zeros = [0]
print(1 % zeros[0])  // expect runtime error: division by zero
