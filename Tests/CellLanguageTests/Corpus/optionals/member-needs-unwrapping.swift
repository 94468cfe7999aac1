let a: [Int]? = [1, 2]
print(a.count)  // expect error: optional
