var sum = 0.0
for _ in 1...10 { sum += 0.1 }
print(sum, sum == 1, abs(sum - 1) < 1e-15)  // expect: 0.9999999999999999 false true
