let w = 0.8
w = 0.9  // expect error: immutable
let n: Int = w  // expect error: type
print(z)  // expect error: unknown-name
print(w, n)
