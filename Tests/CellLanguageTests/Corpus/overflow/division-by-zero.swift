let zeros = [0]
print("before")  // expect: before
print(1 / zeros[0])  // expect runtime error: division by zero
