for n in 1...3 { print(n) }
print(n)  // expect error: unknown-name
