var pairs = [("a", 1), ("b", 2)]
pairs.append(("c", 3))
pairs[0].1 = 100
print(pairs[0].0, pairs[0].1, pairs.count)  // expect: a 100 3
let named = [(name: "x", value: 1.5)]
print(named[0].name, named[0].value)  // expect: x 1.5
