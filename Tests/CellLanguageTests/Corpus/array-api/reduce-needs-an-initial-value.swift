print([1, 2].reduce(+))  // expect error: argument-count
