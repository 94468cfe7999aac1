var s: Set<Int> = [3, 1, 3, 2]
print(s.count, s.contains(2), s.contains(9), s.sorted())  // expect: 3 true false [1, 2, 3]
s.insert(10)
s.remove(1)
print(s.sorted(), s.isEmpty)  // expect: [2, 3, 10] false
print(Set([1, 1, 1]), Set("aaa"))  // expect: [1] ["a"]
