func nothing() {}
let n: Int = nothing()  // expect error: type
