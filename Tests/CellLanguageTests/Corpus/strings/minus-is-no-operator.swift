print("abc" - "c")  // expect error: operator
