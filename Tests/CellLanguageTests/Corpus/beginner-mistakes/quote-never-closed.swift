let name = "Ann  // expect error at 12: syntax
print(name)
