let low = [5, 2]
let r = low[0]..<low[1]  // expect runtime error: range
print(r)
