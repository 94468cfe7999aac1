let nothing = nil  // expect error: ambiguous
print(1)
