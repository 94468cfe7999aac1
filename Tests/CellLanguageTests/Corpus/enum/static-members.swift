enum Units {
  static let factor = 2.54
  static func inches(_ cm: Double) -> Double { cm / factor }
}
print(Units.inches(5.08), Units.factor)  // expect: 2.0 2.54
