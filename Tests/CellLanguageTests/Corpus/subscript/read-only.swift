struct Squares { subscript(_ n: Int) -> Int { n * n } }
print(Squares()[7])  // expect: 49
