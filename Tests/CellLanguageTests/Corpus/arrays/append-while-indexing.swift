var a = [1]
for i in 0..<5 { a.append(a[i] * 2) }
print(a)  // expect: [1, 2, 4, 8, 16, 32]
a[a.count - 1] += a[0]
a[a[0]] = 100
print(a)  // expect: [1, 100, 4, 8, 16, 33]
