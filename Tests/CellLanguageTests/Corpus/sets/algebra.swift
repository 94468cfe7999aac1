let a: Set = [1, 2, 3]
let b: Set = [3, 4]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted())  // expect: [1, 2, 3, 4] [3] [1, 2]
print(a.symmetricDifference(b).sorted())  // expect: [1, 2, 4]
print(Set([1, 2]).isSubset(of: a), a.isSuperset(of: [1]), a.isDisjoint(with: [9]))  // expect: true true true
print(a == [3, 2, 1])  // expect: true
