var lists: [String: [Int]] = [:]
lists["a", default: []].append(1)
lists["a", default: []].append(2)
lists["a"]?.append(3)
lists["b"]?.append(9)
print(lists)  // expect: ["a": [1, 2, 3]]
print(lists["a"]?.count ?? 0, lists["b"]?.count ?? 0)  // expect: 3 0
