let losses = [0.5, 0.25]
let sum = losses.reduce(0, +)
let mean = sum / losses.count  // expect error at 16: operator
print(mean)
