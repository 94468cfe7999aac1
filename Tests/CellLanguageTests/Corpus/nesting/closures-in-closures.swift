let f = { (a: Int) in { (b: Int) in { (c: Int) in a * 100 + b * 10 + c } } }
print(f(1)(2)(3))  // expect: 123
