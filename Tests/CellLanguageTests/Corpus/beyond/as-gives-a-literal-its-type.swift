let x = 3 as Double
print(x, [1, 2] as [Double], nil as Int? ?? 4)  // expect: 3.0 [1.0, 2.0] 4
let s = [1, 1] as Set
print(s.count)  // expect: 1
