var a = [1, 2, 3]
a.append(4)
a.append(contentsOf: [5, 6])
a.insert(0, at: 0)
print(a)  // expect: [0, 1, 2, 3, 4, 5, 6]
print(a.remove(at: 3), a.removeFirst(), a.removeLast())  // expect: 3 0 6
print(a)  // expect: [1, 2, 4, 5]
a.swapAt(0, 1)
print(a)  // expect: [2, 1, 4, 5]
a.removeAll { $0 > 4 }
print(a)  // expect: [2, 1, 4]
a.insert(contentsOf: [8, 9], at: 1)
print(a)  // expect: [2, 8, 9, 1, 4]
a.removeSubrange(0..<2)
print(a)  // expect: [9, 1, 4]
a.reverse()
print(a)  // expect: [4, 1, 9]
a.removeAll()
print(a, a.isEmpty)  // expect: [] true
