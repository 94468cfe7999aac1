let plain: (Int, Int) = (x: 1, y: 2)
print(plain)  // expect: (1, 2)
let labelled: (x: Int, y: Int) = (3, 4)
print(labelled, labelled.x)  // expect: (x: 3, y: 4) 3
