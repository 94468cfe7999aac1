var a = [1, 2]
a.append("three")  // expect error: type
print(a)
