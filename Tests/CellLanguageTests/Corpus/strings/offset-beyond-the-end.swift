let s = "ab"
let i = s.index(s.startIndex, offsetBy: 3)  // expect runtime error: index out of range
print(s[i])
