let p = (x: 1, y: 2.5, "three")
print(p.x, p.1, p.2, p)  // expect: 1 2.5 three (x: 1, y: 2.5, "three")
var (a, b) = (1, 2)
(a, b) = (b, a)
print(a, b, (1, "a") == (1, "a"), (1, 2) < (1, 3), (a: 1, b: 2))  // expect: 2 1 true true (a: 1, b: 2)
let (first, _, third) = p
print(first, third)  // expect: 1 three
func divide(_ a: Int, by b: Int) -> (quotient: Int, rest: Int) { (a / b, a % b) }
let r = divide(17, by: 5)
print(r.quotient, r.rest, r)  // expect: 3 2 (quotient: 3, rest: 2)
let pairs = [(1, "b"), (1, "a"), (0, "c")].sorted { $0 < $1 }
print(pairs, pairs.map { $0.1 })  // expect: [(0, "c"), (1, "a"), (1, "b")] ["c", "a", "b"]
var t = (count: 0, names: [String]())
t.count += 1; t.names.append("n")
print(t)  // expect: (count: 1, names: ["n"])
let nested = ((1, 2), [3: (4, 5)])
print(nested.0.1, nested.1[3]!.1)  // expect: 2 5
