struct Color {
  var r: Int, g: Int, b: Int
  static let black = Color(r: 0, g: 0, b: 0)
  static func gray(_ level: Int) -> Color { Color(r: level, g: level, b: level) }
  func mixed(with c: Color) -> Color { Color(r: (r + c.r) / 2, g: (g + c.g) / 2, b: (b + c.b) / 2) }
}
func show(_ c: Color) { print(c.r, c.g, c.b) }
show(.black)
show(.gray(100))
show(.black.mixed(with: .gray(50)))
let palette: [Color] = [.black, .gray(1), .init(r: 1, g: 2, b: 3)]
// expect: 0 0 0
// expect: 100 100 100
// expect: 25 25 25
print(palette.map { $0.b })  // expect: [0, 1, 3]
