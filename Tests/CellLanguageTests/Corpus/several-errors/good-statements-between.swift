let a = 1
let b: String = a  // expect error: type
let c = a + 1
print(c.lenght)  // expect error: unknown-name
print(a, c)
print(missing)  // expect error: unknown-name
