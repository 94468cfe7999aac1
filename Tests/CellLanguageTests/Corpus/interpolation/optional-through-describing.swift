let some: Int? = 5
let none: Int? = nil
print("\(String(describing: some)) \(String(describing: none))")  // expect: Optional(5) nil
print("\(some.map { "\($0)" } ?? "none")")  // expect: 5
