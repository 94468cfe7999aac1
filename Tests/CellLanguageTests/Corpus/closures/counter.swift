func makeCounter(step: Int) -> () -> Int {
  var count = 0
  return {
    count += step
    return count
  }
}
let byOne = makeCounter(step: 1)
let byTen = makeCounter(step: 10)
print(byOne(), byOne(), byTen(), byOne(), byTen())  // expect: 1 2 10 3 20
