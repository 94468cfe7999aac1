struct Deck {
  enum Suit: String, CaseIterable { case hearts, spades }
  struct Card: Equatable {
    let suit: Suit, rank: Int
    var name: String { "\(rank) of \(suit.rawValue)" }
  }
  var cards: [Card] = Suit.allCases.flatMap { suit in (1...2).map { Card(suit: suit, rank: $0) } }
  mutating func draw() -> Card? { cards.popLast() }
}
extension Deck {
  var isEmpty: Bool { cards.isEmpty }
  func count(of suit: Suit) -> Int { cards.filter { $0.suit == suit }.count }
}
var deck = Deck()
while let card = deck.draw() { print(card.name, deck.count(of: .hearts)) }
// expect: 2 of spades 2
// expect: 1 of spades 2
// expect: 2 of hearts 1
// expect: 1 of hearts 0
print(deck.isEmpty, Deck.Card(suit: .hearts, rank: 1) == .init(suit: .hearts, rank: 1))  // expect: true true
