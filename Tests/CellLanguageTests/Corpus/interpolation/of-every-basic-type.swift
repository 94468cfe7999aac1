print("\(1) \(1.0) \(true) \("text") \(Character("c"))")  // expect: 1 1.0 true text c
print("\([1.5, 2]) \(["a": 1]) \(1...3) \((x: 1, y: "z"))")  // expect: [1.5, 2.0] ["a": 1] 1...3 (x: 1, y: "z")
