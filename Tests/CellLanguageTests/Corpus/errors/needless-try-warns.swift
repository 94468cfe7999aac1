func f() -> Int { 3 }
print(try f())  // expect warning: redundant  // expect: 3
