let a = [1, "two"]  // expect error: type
print(a)
