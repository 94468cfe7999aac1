let table = ["a": [1, 2, 3]]
print(table["a"]?.count ?? 0, table["b"]?.count ?? 0, table["a"]?[1] ?? 0, table["a"]?.first ?? 0)  // expect: 3 0 2 1
var lists: [[Int]?] = [[1], nil]
lists[0]?.append(5)
lists[1]?.append(5)
print(lists[0]!, lists[1] == nil)  // expect: [1, 5] true
