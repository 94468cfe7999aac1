let a = 1
let b = 2
swap(&a, &b)  // expect error: immutable
