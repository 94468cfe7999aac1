let sums = [1, 2, 3].map { a, b in a + b }  // expect error at 28: argument-count
print(sums)
