let some: Int? = 3
let none: Int? = nil
print([some, none], (some, 1), ["k": some])  // expect: [Optional(3), nil] (Optional(3), 1) ["k": Optional(3)]
print([Optional("x"), nil])  // expect: [Optional("x"), nil]
let nested: Int?? = .some(nil)
print([nested])  // expect: [Optional(nil)]
