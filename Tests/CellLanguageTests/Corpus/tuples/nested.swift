let t = ((1, 2), [3, 4], (a: "x", b: (true, 2.5)))
print(t.0.1, t.1[0], t.2.a, t.2.b.0)  // expect: 2 3 x true
print(t)  // expect: ((1, 2), [3, 4], (a: "x", b: (true, 2.5)))
