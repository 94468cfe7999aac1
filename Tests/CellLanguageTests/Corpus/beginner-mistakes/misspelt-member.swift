let values = [1, 2, 3]
print(values.cuont)  // expect error at 14: unknown-name
