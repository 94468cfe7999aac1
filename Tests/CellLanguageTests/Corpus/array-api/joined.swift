print(["a", "b", "c"].joined(), ["a", "b", "c"].joined(separator: ", "))  // expect: abc a, b, c
print(Array([[1], [2, 3]].joined()))  // expect: [1, 2, 3]
print([1, 2, 3].map { "\($0)" }.joined(separator: "+"))  // expect: 1+2+3
