let f = 1
func f() -> Int { 2 }  // expect error: redeclaration
