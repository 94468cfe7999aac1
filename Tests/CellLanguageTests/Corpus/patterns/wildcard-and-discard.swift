_ = 3 * 4
let (_, middle, _) = (1, 2, 3)
print(middle)  // expect: 2
