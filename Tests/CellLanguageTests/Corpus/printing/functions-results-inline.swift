func pair() -> (Int, String) { (1, "a") }
print(pair(), [pair()].count, pair().1)  // expect: (1, "a") 1 a
