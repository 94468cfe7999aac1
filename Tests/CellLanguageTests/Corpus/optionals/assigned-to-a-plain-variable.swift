let a: Int? = 3
let b: Int = a  // expect error: optional
print(b)
