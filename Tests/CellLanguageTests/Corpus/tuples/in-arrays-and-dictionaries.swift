let edges = [(from: 0, to: 1), (from: 1, to: 2)]
print(edges.map { $0.to }, edges[1].from)  // expect: [1, 2] 1
let table = ["a": (1, 2)]
print(table["a"]!.1)  // expect: 2
