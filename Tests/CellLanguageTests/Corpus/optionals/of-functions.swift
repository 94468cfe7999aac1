func first(_ a: [Int]) -> Int? { a.isEmpty ? nil : a[0] }
print(first([7]) ?? 0, first([]) ?? 0)  // expect: 7 0
let f: ((Int) -> Int)? = { $0 + 1 }
print(f?(1) ?? 0, f!(2))  // expect: 2 3
