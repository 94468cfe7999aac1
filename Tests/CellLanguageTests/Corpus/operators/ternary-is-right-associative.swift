func sign(_ x: Int) -> String { x < 0 ? "negative" : x == 0 ? "zero" : "positive" }
print(sign(-3), sign(0), sign(8))  // expect: negative zero positive
