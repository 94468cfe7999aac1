let n = 0
for i in 1...n { print(i) }  // expect runtime error: range
