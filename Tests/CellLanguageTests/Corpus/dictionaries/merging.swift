let a = ["x": 1]
print(a.merging(["x": 5]) { old, new in old + new })  // expect: ["x": 6]
var b = ["x": 2]
b.merge(["x": 9]) { old, _ in old }
print(b)  // expect: ["x": 2]
