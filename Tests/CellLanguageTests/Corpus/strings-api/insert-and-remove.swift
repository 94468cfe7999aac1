var s = "abc"
s.insert("x", at: s.startIndex)
print(s)  // expect: xabc
print(s.removeFirst(), s.removeLast(), s)  // expect: x c ab
s.remove(at: s.startIndex)
print(s)  // expect: b
s.removeAll()
print(s.isEmpty)  // expect: true
