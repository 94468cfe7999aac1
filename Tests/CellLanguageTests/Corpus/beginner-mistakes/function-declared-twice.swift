func f(_ x: Int) -> Int { x }
func f(_ x: Int) -> Int { x + 1 }  // expect error at 6: redeclaration
print(f(1))
