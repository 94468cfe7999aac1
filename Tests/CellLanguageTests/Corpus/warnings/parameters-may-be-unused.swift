func f(_ a: Int, _ b: Int) -> Int { a }
let g = { (x: Int, y: Int) -> Int in x }
print(f(1, 2), g(3, 4))  // expect: 1 3
