func square(_ x: Int) -> Int { x * x }
let n: Int? = 3
print(square(n))  // expect error: optional
