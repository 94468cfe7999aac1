var a = [2, 1]
a.sorted(by: 3)  // expect error: type
print(a)
