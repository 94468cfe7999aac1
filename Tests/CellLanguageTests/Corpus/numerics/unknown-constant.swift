print(Double.e)  // expect error: unknown-name
