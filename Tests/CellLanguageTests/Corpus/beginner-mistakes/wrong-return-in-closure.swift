let f: (Double) -> Double = { x in "\(x)" }  // expect error: type
let g: (Int) -> Bool = { $0 + 1 }  // expect error: type
print(f(1), g(2))
