func area(width: Double, height: Double) -> Double { width * height }
let a = area(widht: 2, height: 3)  // expect error: argument-label
let b = area(2, 3)  // expect error: argument-label
let c = area(width: 2)  // expect error: argument-count
let d = aera(width: 1, height: 1)  // expect error: unknown-name
let e = area(width: "2", height: 3)  // expect error: type
print([1, 2].conut)  // expect error: unknown-name
print(a, b, c, d, e)
