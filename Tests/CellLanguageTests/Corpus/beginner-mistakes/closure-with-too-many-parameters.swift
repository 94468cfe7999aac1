let sums = [1, 2, 3].map { a, b in a + b }  // expect error at 28 (cell 26): argument-count
print(sums)
