var total = 0
for n in 1...3 { total += 1 }  // expect warning: never used
for _ in 1...3 { total += 1 }
print(total)  // expect: 6
