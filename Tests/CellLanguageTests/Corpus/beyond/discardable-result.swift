@discardableResult
func add(_ a: Int, _ b: Int) -> Int { a + b }
add(1, 2)
_ = add(3, 4)
print("end")  // expect: end
