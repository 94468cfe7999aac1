struct Table {
  lazy var squares: [Int] = {
    print("computed")
    return (1...3).map { $0 * $0 }
  }()
}
var t = Table()
print("before")  // expect: before
// expect: computed
print(t.squares, t.squares)  // expect: [1, 4, 9] [1, 4, 9]
