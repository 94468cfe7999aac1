let d = ["a": 1, "b": "two"]  // expect error: type
print(d.count)
