let w = 0.8
let w = 0.9  // expect error at 5: redeclaration
print(w)
