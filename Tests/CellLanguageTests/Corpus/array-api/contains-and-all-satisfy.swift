let a = [1, 2, 3]
print(a.contains(2), a.contains(9), a.contains { $0 > 2 }, a.contains(where: { $0 > 3 }))  // expect: true false true false
print(a.allSatisfy { $0 > 0 }, a.allSatisfy { $0 > 1 })  // expect: true false
print([Int]().allSatisfy { $0 > 0 })  // expect: true
