let s = "a"
s += "b"  // expect error: immutable
print(s)
