let n = Int.random(in: 1...6)  // expect unsupported: random
print(n)
