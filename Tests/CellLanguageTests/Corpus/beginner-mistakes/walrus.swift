let x := 3  // expect error at 8: syntax
print(x)
