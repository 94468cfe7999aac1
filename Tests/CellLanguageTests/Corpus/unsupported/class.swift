class Counter {  // expect unsupported: class
  var count = 0
}
let c = Counter()
c.count += 1
print(c.count)
