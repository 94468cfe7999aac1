func add(_ a: Int, _ b: Int) -> Int { a + b }
add(1, 2)  // expect warning: unused
print("end")  // expect: end
