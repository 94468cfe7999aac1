enum Suit { case hearts, spades }
var counts: [Suit: Int] = [:]
counts[.hearts, default: 0] += 2
counts[.spades, default: 0] += 1
print(counts[.hearts]!, counts[.spades] ?? 0)  // expect: 2 1
