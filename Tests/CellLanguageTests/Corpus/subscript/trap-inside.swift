struct Wrapper {
  var items = [1, 2]
  subscript(i: Int) -> Int {
    items[i]  // expect runtime error: index out of range
  }
}
print(Wrapper()[1])  // expect: 2
print(Wrapper()[2])
