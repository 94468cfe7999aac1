def square(x): return x * x  // expect error at 4: syntax
