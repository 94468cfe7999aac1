let n = 3
print(n.map { $0 + 1 })  // expect error: unknown-name
