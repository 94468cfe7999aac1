struct Counter {
  var count = 0
  func increment() { count += 1 }  // expect error at 28 (cell 22): immutable
}
var c = Counter()
c.increment()
