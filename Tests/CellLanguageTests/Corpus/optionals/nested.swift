let inner: Int? = nil
let outer: Int?? = inner
print(outer == nil, outer! == nil)  // expect: false true
let d: [String: Int?] = ["a": nil, "b": 2]
print(d["a"]! == nil, d["zz"] == nil, d["b"]! ?? 0)  // expect: true true 2
