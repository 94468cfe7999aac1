let s = [1, 2]
print(s.union([3]))  // expect error: unknown-name
