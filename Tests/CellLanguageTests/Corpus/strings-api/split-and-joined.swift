print("a,b,,c".split(separator: ","))  // expect: ["a", "b", "c"]
print("a b  c".split(separator: " ").map { String($0) }.joined(separator: "_"))  // expect: a_b_c
print("1 2 3".split(separator: " ").compactMap { Int($0) }.reduce(0, +))  // expect: 6
print("a,b,,c".split(separator: ",", omittingEmptySubsequences: false).count)  // expect: 4
print("k=v=w".split(separator: "=", maxSplits: 1).map { String($0) })  // expect: ["k", "v=w"]
