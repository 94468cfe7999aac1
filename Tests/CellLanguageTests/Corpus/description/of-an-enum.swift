enum Level: CustomStringConvertible {
  case low, high
  var description: String { self == .low ? "▁" : "█" }
}
print(Level.low, [Level.high, .low], "\(Level.high)")  // expect: ▁ [█, ▁] █
