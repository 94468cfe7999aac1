func square(_ x: Int) -> Int { x * x }
let s: String = square(3)  // expect error: type
print(s)
