let line = "-" * 20  // expect error: operator
print(line)
