printf("%d", 3)  // expect error at 1: unknown-name
