let f: (Int) -> String = { $0 + 1 }  // expect error: type
print(f(1))
