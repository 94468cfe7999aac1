let s = "backpropagation"
print(s.prefix(4), s.suffix(3), s.dropFirst(4), s.dropLast(6))  // expect: back ion propagation backpropa
print(s.prefix { $0 != "p" }, s.dropFirst(100).isEmpty)  // expect: back true
