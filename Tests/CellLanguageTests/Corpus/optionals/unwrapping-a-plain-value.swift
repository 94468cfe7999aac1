let a = 3
print(a!)  // expect error: optional
