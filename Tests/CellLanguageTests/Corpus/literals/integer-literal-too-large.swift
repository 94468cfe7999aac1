let big = 9223372036854775808  // expect error: overflow
print(big)
