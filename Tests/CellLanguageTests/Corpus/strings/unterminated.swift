let s = "abc  // expect error: syntax
print(s)
