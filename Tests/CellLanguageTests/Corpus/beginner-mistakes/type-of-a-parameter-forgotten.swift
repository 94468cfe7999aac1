func f(x) -> Int { 3 }  // expect error at 8 (cell 9): syntax
print(f(x: 1))
