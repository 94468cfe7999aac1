var s: Set = [3, 1, 2]
print(s.count, s.contains(2), s.sorted(), s.insert(4).inserted, s.insert(1).inserted, s.remove(9) == nil)  // expect: 3 true [1, 2, 3] true false true
let t: Set<Int> = [2, 3, 7]
print(s.union(t).sorted(), s.intersection(t).sorted(), s.subtracting(t).sorted(), s.symmetricDifference(t).sorted())  // expect: [1, 2, 3, 4, 7] [2, 3] [1, 4] [1, 4, 7]
print(s.isSubset(of: [1, 2, 3, 4, 5]), s.isSuperset(of: [1]), s.isDisjoint(with: [8]), Set([1, 2]) == [2, 1])  // expect: true true true true
s.formUnion(t); s.subtract([1]); s.formIntersection(2...7)
print(s.sorted(), s.map { $0 * 2 }.sorted(), s.filter { $0 > 3 }.sorted(), s.min()!, s.isEmpty)  // expect: [2, 3, 4, 7] [4, 6, 8, 14] [4, 7] 2 false
let words: Set = ["a", "b"]
print(words.sorted().joined())  // expect: ab
