let a: Int? = nil
print(a ?? 1 < 2, (a ?? 5) + 1, 2 * (a ?? 3))  // expect: true 6 6
