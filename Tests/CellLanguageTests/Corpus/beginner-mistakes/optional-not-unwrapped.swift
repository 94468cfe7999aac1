let values = [3.0, 1.0]
let best = values.max()
print(best * 2)  // expect error at 7: optional
