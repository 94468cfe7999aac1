func f(_ x: Int, _ x: Int) -> Int { x }  // expect error at 20: redeclaration
print(f(1, 2))
