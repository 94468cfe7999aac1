var queue = [(node: 1, depth: 0)]
var visited: Set<Int> = []
let edges = [1: [2, 3], 2: [4], 3: [4], 4: []]
while let (node, depth) = queue.first {
  queue.removeFirst()
  if !visited.insert(node).inserted { continue }
  print(node, depth)
  queue += (edges[node] ?? []).map { (node: $0, depth: depth + 1) }
}
var text = "aabbbc"[...]
while let first = text.first {
  let run = text.prefix { $0 == first }
  print("\(first)\(run.count)", terminator: "")
  text = text.dropFirst(run.count)
}
// expect: 1 0
// expect: 2 1
// expect: 3 1
// expect: 4 2
print()  // expect: a2b3c1
