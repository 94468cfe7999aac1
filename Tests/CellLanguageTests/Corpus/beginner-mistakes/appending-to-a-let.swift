let list = [1, 2]
list.append(3)  // expect error at 6 (cell 1): immutable
print(list)
