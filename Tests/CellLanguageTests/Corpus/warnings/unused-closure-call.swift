let f = { (n: Int) -> Int in n + 1 }
f(1)  // expect warning: unused
print(f(2))  // expect: 3
