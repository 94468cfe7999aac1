let doubled = [1, 2].map { $0 * $1 }  // expect error: argument-count
print(doubled)
