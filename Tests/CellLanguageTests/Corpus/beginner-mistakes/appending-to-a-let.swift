let list = [1, 2]
list.append(3)  // expect error at 6: immutable
print(list)
