let s = "abc"
print(s[0])  // expect error: type
