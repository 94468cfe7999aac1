struct Counter {
  static var created = 0
  static let limit = 3
  let id: Int
  init() {
    Counter.created += 1
    id = Self.created
  }
  static func reset() { created = 0 }
}
let a = Counter(), b = Counter()
print(a.id, b.id, Counter.created, Counter.limit)  // expect: 1 2 2 3
Counter.reset()
print(Counter.created)  // expect: 0
Counter.created += 10
print(Counter().id)  // expect: 11
