func append(_ n: Int, to list: inout [Int]) { list.append(n) }
var list = [1]
append(2, to: &list)
append(3, to: &list)
print(list)  // expect: [1, 2, 3]
