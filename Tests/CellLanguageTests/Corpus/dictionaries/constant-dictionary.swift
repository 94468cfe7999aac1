let d = ["a": 1]
d["b"] = 2  // expect error: immutable
print(d)
