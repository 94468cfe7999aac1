let 2x = 3  // expect error: syntax
