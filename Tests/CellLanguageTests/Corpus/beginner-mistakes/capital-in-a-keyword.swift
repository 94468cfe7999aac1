Let x = 3  // expect error at 4: syntax
