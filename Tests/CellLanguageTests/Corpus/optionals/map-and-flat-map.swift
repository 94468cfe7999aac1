let a: Int? = 4
let b: Int? = nil
print(a.map { $0 * 10 } ?? 0, b.map { $0 * 10 } ?? 0)  // expect: 40 0
print(a.flatMap { $0 > 3 ? "big" : nil } ?? "small")  // expect: big
let text: String? = "12"
print(text.flatMap { Int($0) } ?? -1)  // expect: 12
