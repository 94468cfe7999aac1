let x = Math.sqrt(2)  // expect error at 9: unknown-name
print(x)
