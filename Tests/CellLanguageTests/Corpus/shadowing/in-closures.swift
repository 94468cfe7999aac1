let n = 1
let f = { (n: Int) -> Int in n * 2 }
print(f(5), n)  // expect: 10 1
print([1, 2].map { n in n + 10 }, n)  // expect: [11, 12] 1
