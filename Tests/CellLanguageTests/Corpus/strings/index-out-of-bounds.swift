let s = "ab"
print(s[s.startIndex])  // expect: a
print(s[s.endIndex])  // expect runtime error: index out of range
