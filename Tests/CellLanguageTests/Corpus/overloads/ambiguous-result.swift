func parse(_ s: String) -> Int { s.count }
func parse(_ s: String) -> String { s + s }
let x = parse("abc")  // expect error: ambiguous
print(x)
