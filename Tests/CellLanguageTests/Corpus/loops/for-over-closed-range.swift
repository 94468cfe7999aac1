var total = 0
for n in 1...10 { total += n }
print(total)  // expect: 55
