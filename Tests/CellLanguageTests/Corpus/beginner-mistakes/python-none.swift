let best = None  // expect error at 12: unknown-name
print(best)
