let a = [1, 2]
print(a.count())  // expect error at 9: type
