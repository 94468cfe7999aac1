let f: (Int, Int) -> Int = { a in a }  // expect error: argument-count
print(f(1, 2))
