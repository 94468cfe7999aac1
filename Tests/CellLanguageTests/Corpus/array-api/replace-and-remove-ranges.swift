var a = Array(0..<10)
a.removeSubrange(2..<4)
print(a)  // expect: [0, 1, 4, 5, 6, 7, 8, 9]
a.replaceSubrange(0...1, with: [100, 200, 300])
print(a)  // expect: [100, 200, 300, 4, 5, 6, 7, 8, 9]
a.removeFirst(2)
a.removeLast(3)
print(a)  // expect: [300, 4, 5, 6]
a.insert(contentsOf: [7, 7], at: 1)
print(a, a.firstIndex(of: 7)!, a.lastIndex(of: 7)!)  // expect: [300, 7, 7, 4, 5, 6] 1 2
a += [1]
a.append(contentsOf: 2...3)
print(a.count, a.partition { $0 < 5 })  // expect: 9 5
