struct Counter {
  static var made = 0
  let id: Int
  var count = 0
  init() {
    Counter.made += 1
    id = Counter.made
  }
  init(startingAt count: Int) {
    self.init()
    self.count = count
  }
  @discardableResult
  mutating func up(by n: Int = 1) -> Int {
    count += n
    return count
  }
}
var a = Counter(), b = Counter(startingAt: 5)
a.up()
print(a.up(by: 10), b.up(), Counter.made, a.id, b.id, b.count)  // expect: 11 6 2 1 2 6
let c = a
a.up()
print(a.count, c.count)  // expect: 12 11
