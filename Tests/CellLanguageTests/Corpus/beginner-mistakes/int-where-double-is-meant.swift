let steps = 10
let h: Double = 1.0 / steps  // expect error at 23 (cell 21): type
print(h)
