let p: Pont = 3  // expect error: unknown-name
