struct Table {
  var values = [3, 4]
  func sum() -> Int {
    var total = values[0] + values[1]  // expect warning: never mutated
    return total
  }
}
print(Table().sum())  // expect: 7
