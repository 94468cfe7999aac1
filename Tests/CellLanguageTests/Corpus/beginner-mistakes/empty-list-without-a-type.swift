var list = []  // expect error at 12: ambiguous
list.append(3)
print(list)
