let (a, b) = (1, "one")
print(a, b)  // expect: 1 one
let (x, (y, z)) = (1, (2, 3))
print(x + y + z)  // expect: 6
let (first, _) = (10, 20)
print(first)  // expect: 10
var (p, q) = (1, 2)
(p, q) = (q, p)
print(p, q)  // expect: 2 1
