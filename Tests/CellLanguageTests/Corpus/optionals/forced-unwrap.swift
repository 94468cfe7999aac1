let a: Int? = 3
print(a! + 1)  // expect: 4
var b: [Int]? = [1]
b!.append(2)
print(b!)  // expect: [1, 2]
