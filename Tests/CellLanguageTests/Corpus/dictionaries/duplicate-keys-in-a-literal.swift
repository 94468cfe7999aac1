let d = ["a": 1, "a": 2]  // expect warning: redundant  // expect runtime error: duplicate keys
print(d)
