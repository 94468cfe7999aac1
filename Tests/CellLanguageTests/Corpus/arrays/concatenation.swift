let a = [1, 2] + [3]
print(a)  // expect: [1, 2, 3]
print(a + [], [0] + a)  // expect: [1, 2, 3] [0, 1, 2, 3]
var b = a
b += [4, 5]
print(b)  // expect: [1, 2, 3, 4, 5]
b += 6...7
print(b)  // expect: [1, 2, 3, 4, 5, 6, 7]
