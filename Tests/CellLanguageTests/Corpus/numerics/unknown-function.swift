print(squareRoot(4))  // expect error: unknown-name
