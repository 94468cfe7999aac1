var t = (x: 1, y: 2.5)
t.x += 10
t.1 = 0.5
print(t)  // expect: (x: 11, y: 0.5)
