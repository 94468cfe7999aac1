struct A {}
let b: A = A  // expect error: type
