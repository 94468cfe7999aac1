struct P { let x: Int; let y: Double? ; let tags: [String] }
enum E { case a, b(Int), c(x: P) }
print(P(x: 1, y: nil, tags: ["t"]))  // expect: P(x: 1, y: nil, tags: ["t"])
print(E.a, E.b(2), E.c(x: P(x: 0, y: 1, tags: [])))  // expect: a b(2) c(x: main.P(x: 0, y: Optional(1.0), tags: []))
print([E.a, .b(1)], ["k": E.a], (1, "two", [3.0]), [P(x: 1, y: 2, tags: [])])  // expect: [main.E.a, main.E.b(1)] ["k": main.E.a] (1, "two", [3.0]) [main.P(x: 1, y: Optional(2.0), tags: [])]
print([Optional(1), nil], [[1], []], [1: "a"], Set([1]), 1...3, 0..<2, "q\"uote", ["q\"uote"])  // expect: [Optional(1), nil] [[1], []] [1: "a"] [1] 1...3 0..<2 q"uote ["q\"uote"]
print([Character("a")], ["a".first], (1, b: 2), [(1, 2)], [String]().description, [1.0, 2.5e10, 1e-5])  // expect: ["a"] [Optional("a")] (1, b: 2) [(1, 2)] [] [1.0, 25000000000.0, 1e-05]
print(1, 2.0, "3", true, separator: "|", terminator: "!\n")  // expect: 1|2.0|3|true!
print()  // expect:
print("tab\tnew\\n", "é".count, "👍🏽".count, "\u{1F600}", #"raw \n"#)  // expect: tab	new\n 1 1 😀 raw \n
