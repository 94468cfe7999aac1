enum Light {
  case red, yellow, green
  var seconds: Int {
    switch self {
    case .red: 30
    case .yellow: 5
    case .green: 25
    }
  }
  func next() -> Light {
    switch self {
    case .red: .green
    case .green: .yellow
    case .yellow: .red
    }
  }
  mutating func advance() { self = next() }
}
var light = Light.red
print(light.seconds, light.next())  // expect: 30 green
light.advance()
light.advance()
print(light)  // expect: yellow
