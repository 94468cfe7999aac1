func count(_ a: [String], _ d: [String: Int]) -> Int { a.count + d.count }
print(count([], [:]))  // expect: 0
var lists: [[Double]] = [[], [1]]
lists.append([])
print(lists)  // expect: [[], [1.0], []]
let maybe: [Int]? = []
print(maybe!.isEmpty)  // expect: true
