let people = [("Ann", 3), ("Bob", 1), ("Cy", 3), ("Di", 1)]
print(people.sorted { $0.1 < $1.1 }.map { $0.0 })  // expect: ["Bob", "Di", "Ann", "Cy"]
