let x: double = 1.5  // expect error at 8: unknown-name
print(x)
