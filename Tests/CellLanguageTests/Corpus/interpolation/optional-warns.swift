let some: Int? = 5
print("\(some)")  // expect warning: optional  // expect: Optional(5)
let none: Double? = nil
print("value: \(none)")  // expect warning: optional  // expect: value: nil
