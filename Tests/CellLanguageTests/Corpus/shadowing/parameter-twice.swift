func f(_ a: Int, _ a: Int) -> Int { a }  // expect error: redeclaration
