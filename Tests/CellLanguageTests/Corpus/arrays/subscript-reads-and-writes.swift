var a = [10, 20, 30]
print(a[0], a[2])  // expect: 10 30
a[1] = 99
a[0] += 1
a[2] *= 2
print(a)  // expect: [11, 99, 60]
