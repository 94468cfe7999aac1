print(((((((1 + 2) * 3) - 4) * 5) - 6) * 7))  // expect: 133
print([[[[[1]]]]][0][0][0][0][0])  // expect: 1
let one = 1
print(-(-(-(-(one)))))  // expect: 1
