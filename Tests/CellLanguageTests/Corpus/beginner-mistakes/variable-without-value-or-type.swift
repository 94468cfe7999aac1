var x  // expect error at 5: uninitialised
x = 3
print(x)
