let a = ["x": 1]
var b = a
b["x"] = 2
print(a, b)  // expect: ["x": 1] ["x": 2]
