let found = ["a", "bb", "ccc"].first { $0.count == 2 }.map { $0.count } ?? 0
print(found)  // expect: 2
let firsts = [[1, 2], [], [3]].map { $0.first }
print(firsts.count, firsts.compactMap { $0 })  // expect: 3 [1, 3]
