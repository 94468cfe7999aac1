func ⊕ (a: Int, b: Int) -> Int { a + b }  // expect error: operator
print(1 ⊕ 2)  // expect error: operator
