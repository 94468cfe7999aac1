let a = [3, 1, 2]
print(a.sorted(), a.sorted(by: >), a.sorted { $0 > $1 }, a)  // expect: [1, 2, 3] [3, 2, 1] [3, 2, 1] [3, 1, 2]
var b = ["pear", "Fig", "apple"]
b.sort()
print(b)  // expect: ["Fig", "apple", "pear"]
b.sort { $0.count < $1.count }
print(b)  // expect: ["Fig", "pear", "apple"]
print([2.5, -1, 0].sorted())  // expect: [-1.0, 0.0, 2.5]
