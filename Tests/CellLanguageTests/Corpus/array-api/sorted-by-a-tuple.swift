let people = [("b", 2), ("a", 2), ("c", 1)]
print(people.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { $0.0 }.joined())  // expect: cab
