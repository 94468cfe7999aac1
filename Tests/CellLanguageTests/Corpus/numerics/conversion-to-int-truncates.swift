print(Int(2.9), Int(-2.9), Int(2.5.rounded()), Int("12")!)  // expect: 2 -2 3 12
print(Int(exactly: 2.0)!, Int(exactly: 2.5) == nil, Double(7), Double(exactly: 3)!)  // expect: 2 true 7.0 3.0
