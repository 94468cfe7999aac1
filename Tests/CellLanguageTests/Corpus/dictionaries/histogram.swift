let rolls = [3, 6, 3, 1, 6, 6]
var histogram: [Int: Int] = [:]
for roll in rolls { histogram[roll, default: 0] += 1 }
for face in 1...6 { print(face, "|" + String(repeating: "#", count: histogram[face] ?? 0)) }
// expect: 1 |#
// expect: 2 |
// expect: 3 |##
// expect: 4 |
// expect: 5 |
// expect: 6 |###
print(histogram.keys.sorted(), histogram.values.sorted(by: >), histogram.isEmpty)  // expect: [1, 3, 6] [3, 2, 1] false
let most = histogram.max { $0.value < $1.value }!
print(most.key, most.value)  // expect: 6 3
histogram[3] = nil
print(histogram.count, histogram[3] == nil, histogram.removeValue(forKey: 1) ?? 0, histogram[9, default: -1])  // expect: 2 true 1 -1
