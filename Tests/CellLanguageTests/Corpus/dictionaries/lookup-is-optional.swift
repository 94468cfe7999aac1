let d = ["a": 1]
print(d["a"] + 1)  // expect error: optional
