var d = ["a": 1]
print(d.updateValue(5, forKey: "a") ?? -1, d.updateValue(6, forKey: "b") ?? -1)  // expect: 1 -1
print(d.removeValue(forKey: "a") ?? -1, d.removeValue(forKey: "zz") ?? -1)  // expect: 5 -1
print(d)  // expect: ["b": 6]
d.removeAll()
print(d)  // expect: [:]
