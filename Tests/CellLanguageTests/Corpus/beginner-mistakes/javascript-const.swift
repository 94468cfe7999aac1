const x = 3  // expect error at 6: syntax
