let pairs = [(1, "a"), (0, "b")]
print(pairs.sorted())  // expect error: conformance
