func f(_ x: Int) Int { x }  // expect error at 17 (cell 18): syntax
print(f(1))
