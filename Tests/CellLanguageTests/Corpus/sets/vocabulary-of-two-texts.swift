let a = Set("the cat sat".split(separator: " ").map(String.init))
let b: Set = ["the", "dog", "sat"]
print(a.intersection(b).sorted(), a.union(b).count, a.subtracting(b), a.symmetricDifference(b).sorted())  // expect: ["sat", "the"] 4 ["cat"] ["cat", "dog"]
print(a.isSubset(of: b), a.isDisjoint(with: ["x"]), Set([1, 2]) == [2, 1], b.contains("dog"))  // expect: false true true true
var seen = Set<Int>()
let unique = [3, 1, 3, 2, 1].filter { seen.insert($0).inserted }
print(unique, seen.count, seen.remove(3) ?? 0, seen.remove(9) == nil)  // expect: [3, 1, 2] 3 3 true
seen.formUnion([7])
print(seen.sorted(), seen.map { $0 * 2 }.sorted(), seen.min()!)  // expect: [1, 2, 7] [2, 4, 14] 1
