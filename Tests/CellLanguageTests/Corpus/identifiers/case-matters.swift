let w = 1
let W = 2
print(w, W)  // expect: 1 2
