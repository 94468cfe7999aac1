let a: Int? = 5
let b: String? = nil
print(a)  // expect warning: optional  // expect: Optional(5)
print(b)  // expect warning: optional  // expect: nil
print(String(describing: a), String(describing: b))  // expect: Optional(5) nil
print([a, nil], ["k": a])  // expect: [Optional(5), nil] ["k": Optional(5)]
let t: String? = "x"
print([t])  // expect: [Optional("x")]
