struct Inner: Hashable { var tags: [String], value: Double? }
struct Outer: Hashable { var inner: Inner, pair: [Int: Bool] }
let a = Outer(inner: Inner(tags: ["x"], value: nil), pair: [1: true])
var b = a
print(a == b)  // expect: true
b.inner.value = 2
print(a == b, Set([a, b, a]).count)  // expect: false 2
