let d = .north  // expect error: ambiguous
