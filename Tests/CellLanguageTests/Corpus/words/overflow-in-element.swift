var counts = [1, Int.max - 1]
counts[1] += 1
print(counts[1] == Int.max) // expect: true
counts[1] += 1 // expect runtime error: overflow
