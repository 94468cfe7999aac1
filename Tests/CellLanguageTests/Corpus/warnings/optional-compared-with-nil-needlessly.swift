let n = [3][0]
print(n == nil)  // expect warning: redundant  // expect: false
