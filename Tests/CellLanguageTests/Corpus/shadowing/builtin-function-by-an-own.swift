func max(_ a: Int, _ b: Int) -> String { "own" }
print(max(1, 2))  // expect: own
