let x = 3
let y: Int? = 4
print(x < y)  // expect error at 11: optional
