let weight = 0.8
print(wieght * 2)  // expect error at 7: unknown-name
