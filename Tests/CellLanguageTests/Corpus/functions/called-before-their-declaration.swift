print(triple(4))  // expect: 12
func triple(_ x: Int) -> Int { 3 * x }
