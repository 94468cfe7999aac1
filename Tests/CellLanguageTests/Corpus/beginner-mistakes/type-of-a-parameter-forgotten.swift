func f(x) -> Int { 3 }  // expect error at 8: syntax
print(f(x: 1))
