struct Size {
  var width: Int, height: Int
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
  init(square side: Int) { self.init(width: side, height: side) }
}
let s = Size(square: 4)
print(s.width, s.height)  // expect: 4 4
