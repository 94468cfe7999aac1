struct Counter {
  var count = 0
  mutating func increment() -> Int {
    count += 1
    return count
  }
}
var counters = [Counter(), Counter()]
print(counters[1].increment(), counters[1].increment(), counters[0].count, counters[1].count)  // expect: 1 2 0 2
