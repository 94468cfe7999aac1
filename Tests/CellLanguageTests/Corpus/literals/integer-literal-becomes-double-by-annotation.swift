let x: Double = 3
print(x)  // expect: 3.0
let ys: [Double] = [1, 2, 3]
print(ys)  // expect: [1.0, 2.0, 3.0]
let pair: (Double, Int) = (1, 1)
print(pair)  // expect: (1.0, 1)
