print(1...3, 0..<5, 0.5...1.5, "a"..."c", ...3, 2..., ..<4)  // expect: 1...3 0..<5 0.5...1.5 a...c PartialRangeThrough<Int>(upperBound: 3) PartialRangeFrom<Int>(lowerBound: 2) PartialRangeUpTo<Int>(upperBound: 4)
print([1...2])  // expect: [ClosedRange(1...2)]
