struct Ring {
  var items: [Int]
  init(_ items: Int...) { self.items = items }
  subscript(i: Int) -> Int {
    get { items[((i % items.count) + items.count) % items.count] }
    set { items[((i % items.count) + items.count) % items.count] = newValue }
  }
  subscript(from a: Int, to b: Int) -> [Int] { (a...b).map { self[$0] } }
  subscript(first n: Int, default d: Int = 0) -> Int { n < items.count ? items[n] : d }
  var count: Int { items.count }
}
var ring = Ring(1, 2, 3)
ring[-1] = 30
ring[4] += 5
print(ring[0], ring[3], ring[5], ring[from: 1, to: 4], ring[first: 9], ring[first: 9, default: -1], ring.count)  // expect: 1 1 30 [7, 30, 1, 7] 0 -1 3
