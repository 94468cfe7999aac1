let points = [(x: 1, y: 5), (x: 3, y: 2), (x: 2, y: 9)]
if let low = points.min(by: { $0.y < $1.y }) { print(low, low.x) }  // expect: (x: 3, y: 2) 3
if let high = points.max(by: { $0.x < $1.x }) { print(high.y) }  // expect: 2
print(points.firstIndex { $0.x == 2 } ?? -1)  // expect: 2
print(points.map { $0.x * $0.y }.sorted(by: >))  // expect: [18, 6, 5]
print(points.contains { $0.y > 8 }, points.allSatisfy { $0.x > 0 })  // expect: true true
let best = points.enumerated().max { $0.element.y < $1.element.y }
print(best?.offset ?? -1)  // expect: 2
