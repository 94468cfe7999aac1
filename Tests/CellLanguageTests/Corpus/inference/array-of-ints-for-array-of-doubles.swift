let ints = [1, 2]
let doubles: [Double] = ints  // expect error: type
print(doubles)
