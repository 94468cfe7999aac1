func parse(_ s: String) -> Int { s.count }
func parse(_ s: String) -> String { s + s }
let n: Int = parse("abc")
let s: String = parse("abc")
print(n, s)  // expect: 3 abcabc
