let steps = 10
let h: Double = 1.0 / steps  // expect error at 23: type
print(h)
