let n: Int? = [3].first
print(n, "is", n ?? 0)  // expect warning: optional  // expect: Optional(3) is 3
print("\(n) and \(n ?? 0)", "\(String(describing: n))", separator: "\(n)")  // expect warning: optional  // expect warning: optional  // expect: Optional(3) and 3Optional(3)Optional(3)
print([n], (n, 1), n?.magnitude)  // expect warning: optional  // expect: [Optional(3)] (Optional(3), 1) Optional(3)
print(n == nil, 3 == nil)  // expect warning: redundant  // expect: false false
