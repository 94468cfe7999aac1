var graph: [String: [String]] = ["a": ["b", "c"], "b": ["d"]]
graph["c", default: []].append("d")
graph["b"]?.append("a")
print(graph["b"] ?? [], graph["c"]!, graph["x"]?.count ?? 0)  // expect: ["d", "a"] ["d"] 0
func reachable(from start: String) -> Set<String> {
  var seen: Set<String> = []
  var open = [start]
  while let node = open.popLast() {
    guard seen.insert(node).inserted else { continue }
    open += graph[node] ?? []
  }
  return seen
}
print(reachable(from: "a").sorted(), reachable(from: "d"))  // expect: ["a", "b", "c", "d"] ["d"]
var matrix: [Int: [Int: Double]] = [:]
matrix[1, default: [:]][2] = 0.5
print(matrix[1]?[2] ?? 0, matrix[2]?[1] == nil)  // expect: 0.5 true
