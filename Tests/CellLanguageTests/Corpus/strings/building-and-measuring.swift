var s = ""
for i in 0..<5 { s += i.isMultiple(of: 2) ? "\(i)" : "." }
s.append("x")
s.append(contentsOf: "yz")
print(s, s.count, s.isEmpty, s.first!, s.suffix(2), s.hasPrefix("0."), s < "1")  // expect: 0.2.4xyz 8 false 0 yz true true
s.removeLast(2)
s.removeFirst()
s = s.uppercased() + s.lowercased()
print(s, s.filter { $0 != "." }, s.contains("X"), s.firstIndex(of: "2") != nil, Array("ab"), "b" + String("c" as Character))  // expect: .2.4X.2.4x 24X24x true true ["a", "b"] bc
print("a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false).count)  // expect: ["a", "b", "c"] 4
print(["x", "y"].joined(separator: ", "), "hello".map { $0.uppercased() }.joined(separator: "-"), "abc".reversed().map { $0 })  // expect: x, y H-E-L-L-O ["c", "b", "a"]
print("kayak" == String("kayak".reversed()), "Hello".lowercased() == "hello", "10" < "9")  // expect: true true true
