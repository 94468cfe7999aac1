struct Squares { subscript(n: Int) -> Int { n * n } }
var s = Squares()
s[2] = 5  // expect error: immutable
