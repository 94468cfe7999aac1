enum Switchable {
  case off, on(level: Int)
  mutating func toggle() {
    switch self {
    case .off: self = .on(level: 1)
    case .on: self = .off
    }
  }
  mutating func raise() {
    if case .on(let level) = self { self = .on(level: level + 1) }
  }
}
var s = Switchable.off
s.toggle()
s.raise()
print(s)  // expect: on(level: 2)
s.toggle()
print(s)  // expect: off
