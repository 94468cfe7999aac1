enum Planet { case a, b }
print(Planet.a.rawValue)  // expect error: unknown-name
