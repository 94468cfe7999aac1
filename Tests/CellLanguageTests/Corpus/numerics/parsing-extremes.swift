print(Int("9223372036854775807")!, Int("9223372036854775808") == nil, Double("1e400")!, Double("-0")!)  // expect: 9223372036854775807 true inf -0.0
print(Double("inf")!, Double("nan")!.isNaN, Double(" 1") == nil, Double("1_0") == nil, Int("+5")!)  // expect: inf true true true 5
