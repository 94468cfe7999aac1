print(String(3), String(2.5), String(true), String(-0.0))  // expect: 3 2.5 true -0.0
print(String(describing: [1, 2]), String(repeating: "ab", count: 3))  // expect: [1, 2] ababab
print("\(1)" + String(2), 3.description + 4.5.description)  // expect: 12 34.5
