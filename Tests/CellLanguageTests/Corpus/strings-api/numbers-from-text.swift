print(Int("42") ?? -1, Int("-7") ?? -1, Int("4.2") ?? -1, Int("x") ?? -1, Int("") ?? -1)  // expect: 42 -7 -1 -1 -1
print(Double("2.5") ?? -1, Double("1e3") ?? -1, Double("abc") ?? -1)  // expect: 2.5 1000.0 -1.0
print(Int("ff", radix: 16) ?? -1, String(255, radix: 16), String(5, radix: 2))  // expect: 255 ff 101
print(Bool("true") ?? false, Bool("yes") ?? false)  // expect: true false
