var t = ([1], [2])
let u = t
t.0.append(9)
t.1[0] += 5
print(t, u)  // expect: ([1, 9], [7]) ([1], [2])
