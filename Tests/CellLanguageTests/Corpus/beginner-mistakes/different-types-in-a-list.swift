let row = [1, "two", 3.0]  // expect error at 11: type
print(row)
