var list = [1, 2, 3]
list.removeLast()
list.remove(at: 0)
var set: Set = [1]
set.insert(2)
set.remove(1)
var table = ["a": 1]
table.updateValue(2, forKey: "a")
table.removeValue(forKey: "a")
print(list, set, table)  // expect: [2] [2] [:]
