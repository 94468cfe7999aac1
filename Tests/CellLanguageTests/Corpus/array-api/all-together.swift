var a = [5, 3, 8, 1]
a.append(9); a.insert(0, at: 1); a.remove(at: 2); a += [4, 4]; a.swapAt(0, 1)
print(a, a.count, a.isEmpty, Array(a.reversed()), a.indices, a.prefix(2), a.suffix(2), a.dropFirst(3), a[1...2], a[..<2])  // expect: [0, 5, 8, 1, 9, 4, 4] 7 false [4, 4, 9, 1, 8, 5, 0] 0..<7 [0, 5] [4, 4] [1, 9, 4, 4] [5, 8] [0, 5]
print(a.reduce(1) { $0 * max($1, 1) }, zip(a, a.dropFirst()).map { $1 - $0 })  // expect: 5760 [5, 3, -7, 8, -5, 0]
print(a.enumerated().map { $0 * $1 }, a.allSatisfy { $0 >= 0 }, a.first { $0 > 4 }!, a.last(where: { $0 < 5 })!)  // expect: [0, 5, 16, 3, 36, 20, 24] true 5 4
a.sort(); a.reverse(); a.removeAll { $0 == 4 }; a.removeFirst(); _ = a.popLast()
print(a, a.split(separator: 5), [1, 2] + [3], [Int](repeating: 7, count: 2), Array(1...3))  // expect: [8, 5, 1] [ArraySlice([8]), ArraySlice([1])] [1, 2, 3] [7, 7] [1, 2, 3]
var m = [[1, 2], [3, 4]]
m[0][1] = 9; m[1].append(5); m.append([])
print(m, m.map { $0.reduce(0, +) }, m.joined().map { $0 }, Array(m.joined(separator: [0])))  // expect: [[1, 9], [3, 4, 5], []] [10, 12, 0] [1, 9, 3, 4, 5] [1, 9, 0, 3, 4, 5, 0]
print(a.max { $0 % 4 < $1 % 4 }!, a.min(by: { $0 > $1 })!, a.sorted { ($0 % 2, $0) < ($1 % 2, $1) }, a.prefix { $0 > 3 }, a.drop { $0 > 3 })  // expect: 5 8 [8, 1, 5] [8, 5] [1]
print([1, 2, 3].elementsEqual([1, 2, 3]), [1, 2].starts(with: [1]), [3, 1].lexicographicallyPrecedes([3, 2]), a.startIndex, a.endIndex)  // expect: true true true 0 3
