var best: Int = 3
best = nil  // expect error at 8: optional
print(best)
