struct Node { var name: String; var next: [Node]?; var weight: Double? }
var tree: Node? = Node(name: "a", next: [Node(name: "b", next: nil, weight: 2)], weight: nil)
print(tree?.next?.first?.name ?? "none", tree?.next?[0].weight ?? 0, tree?.weight == nil)  // expect: b 2.0 true
tree?.next?[0].weight? += 1
tree?.name.append("!")
print(tree!.name, tree!.next![0].weight!)  // expect: a! 3.0
let x: Int? = 3, y: Int? = nil
print(x.map { $0 + 1 } ?? 0, y.map { $0 + 1 } ?? 0, x.flatMap { $0 > 5 ? $0 : nil } ?? -1)  // expect: 4 0 -1
if let x, x > 2 { print("x", x) }  // expect: x 3
if let a = x, let b = y { print(a, b) } else { print("not both") }  // expect: not both
let nested: Int?? = .some(nil)
print(nested == nil, nested ?? 7 == nil)  // expect: false true
var count: [String: Int] = [:]
count["a", default: 0] += 1
count["b"] = nil
print(count["a"]!, count["z"] ?? 0)  // expect: 1 0
let numbers = ["1", "x", "3"].map { Int($0) }
print(numbers, numbers.compactMap { $0 }, x == 3, x != nil, y ?? x ?? 0)  // expect: [Optional(1), nil, Optional(3)] [1, 3] true true 3
switch x { case .some(let v) where v > 2: print("big", v); case .some(let v): print(v); case .none: print("none") }  // expect compiler warning: unreachable  // expect: big 3
switch y { case let v?: print(v); case nil: print("nil") }  // expect compiler warning: unreachable  // expect: nil
