let losses: [Int] = []
print(losses.reduce(0, +) / losses.count)  // expect runtime error: division by zero
