func g(_ x: Int?) -> String { "optional" }
func g(_ x: Int) -> String { "plain" }
let maybe: Int? = 3
print(g(1), g(maybe), g(nil))  // expect: plain optional optional
