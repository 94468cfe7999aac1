struct Limits { static let top = 3 }
Limits.top = 4  // expect error: immutable
