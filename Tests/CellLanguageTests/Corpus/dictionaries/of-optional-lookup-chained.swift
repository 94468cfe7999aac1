let nested = ["a": ["x": 1]]
print(nested["a"]?["x"] ?? 0, nested["b"]?["x"] ?? 0, nested["a"]?["y"] ?? 0)  // expect: 1 0 0
