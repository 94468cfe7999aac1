let parts = [Int.max, 1]
print(parts.count)  // expect: 2
print(parts.reduce(0, +))  // expect runtime error: overflow
