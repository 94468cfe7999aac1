let a = 4
let b = -2.5
print(-a, -b, -(a - 6), -(-a), +a)  // expect: -4 2.5 2 4 4
