let flag = [true]
let x = flag[0] ? 1 : 2.5
print(x)  // expect: 1.0
let y: Double = flag[0] ? 1 : 2
print(y)  // expect: 1.0
let missing: Double? = nil
print(missing ?? 1)  // expect: 1.0
