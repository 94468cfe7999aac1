func f(_ a: Int) -> Int { a }
func f(_ b: Int) -> Int { b + 1 }  // expect error: redeclaration
print(f(1))
