let d = ["a": 1]
print(d[1] ?? 0)  // expect error: type
