print("-" * 20)  // expect error at 11: operator
