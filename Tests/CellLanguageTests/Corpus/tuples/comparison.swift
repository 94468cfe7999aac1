print((1, "a") == (1, "a"), (1, 2) < (1, 3), (2, 0) < (1, 9), (1, 2) != (1, 2))  // expect: true true false false
print((1, "b") < (1, "c"), (1, 2, 3) <= (1, 2, 3))  // expect: true true
