print("abc".lenght)  // expect error: unknown-name
