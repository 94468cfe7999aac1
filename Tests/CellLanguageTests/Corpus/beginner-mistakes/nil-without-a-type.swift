var best = nil  // expect error at 12: ambiguous
print(best)
