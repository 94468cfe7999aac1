let x = squareroot(2)  // expect error: unknown-name
print(x)
