enum Level { case low, high }
let n: Int = Level.low  // expect error: type
