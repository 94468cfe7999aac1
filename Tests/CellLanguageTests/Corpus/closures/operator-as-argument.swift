print([1, 2, 3, 4].reduce(0, +), [1, 2, 3, 4].reduce(1, *))  // expect: 10 24
print(["b", "c", "a"].sorted(by: <))  // expect: ["a", "b", "c"]
print(zip([1, 2], [10, 20]).map(*))  // expect: [10, 40]
