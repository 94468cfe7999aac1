enum Light: CaseIterable {
  case red, green, yellow
  var next: Light {
    switch self {
    case .red: .green
    case .green: .yellow
    case .yellow: .red
    }
  }
  mutating func advance(_ n: Int = 1) { for _ in 0..<n { self = next } }
  static let start = Light.red
}
var light = Light.start
light.advance()
print(light, light.next, Light.allCases.count, Light.allCases.map { "\($0)" })  // expect: green yellow 3 ["red", "green", "yellow"]
light.advance(2)
print(light == .red, light != .green, Light.allCases.firstIndex(of: .yellow)!)  // expect: true true 2
