let s = "hello"
print(s[0])  // expect error: type
