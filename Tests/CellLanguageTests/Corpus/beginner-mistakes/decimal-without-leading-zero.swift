let rate = .5  // expect error at 12: syntax
print(rate)
