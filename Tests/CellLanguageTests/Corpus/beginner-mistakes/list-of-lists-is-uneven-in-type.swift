let m: [[Double]] = [[1, 2], 3]  // expect error at 30: type
print(m)
