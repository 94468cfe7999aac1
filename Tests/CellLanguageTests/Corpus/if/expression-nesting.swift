func sign(_ x: Int) -> String { if x > 0 { "plus" } else if x < 0 { "minus" } else { "zero" } }
let n = [4][0]
let kind = if n.isMultiple(of: 2) { if n > 3 { "big even" } else { "even" } } else { "odd" }
let value: Double = if n > 3 { 1 } else { 0.5 }
let words = [1, -1, 0].map { x in if x == 0 { "none" } else { sign(x) } }
print(sign(-3), kind, value, words)  // expect: minus big even 1.0 ["plus", "minus", "none"]
let level = switch n { case 0: "a"; case 1...4: "b"; default: "c" }
print(level)  // expect: b
if let first = [1, 2].first, first == 1, case 2...9 = n { print("matched") }  // expect: matched
if n > 100 { print("no") } else if var m = Optional(n), m > 0 { m += 1; print(m) }  // expect: 5
