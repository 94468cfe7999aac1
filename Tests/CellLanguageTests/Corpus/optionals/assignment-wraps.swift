var a: Double? = 1
a = 2.5
print(a!)  // expect: 2.5
a = nil
print(a ?? -1)  // expect: -1.0
let list: [Int?] = [1, 2]
print(list[0]!)  // expect: 1
