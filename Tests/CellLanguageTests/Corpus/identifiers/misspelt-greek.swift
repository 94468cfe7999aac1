let δ = 0.5
print(ð)  // expect error: unknown-name
