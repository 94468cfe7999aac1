extension Standard {
  static func addTextInitializers(to vocabulary: Vocabulary) {
    vocabulary.family(.static(.string)) { family, _ in
      conversions(family)
      repetitions(family)
    }
    vocabulary.family(.static(.substring)) { family, _ in
      family.function("init(_:)", "The text as a part of a text.") { (s: String) in Substring(s) }
      family.function("init(_:)", "The part itself.") { (s: Substring) in s }
    }
    let describing = HostFunction(
      name: "init", parameters: [.init(label: "describing", type: Placeholder0.cellType)], result: .string,
      summary: "A value as `print` writes it.", link: describe.link)
    vocabulary.add(static: describing, of: .string)
    vocabulary.family(.static(.string), Placeholder0.self) { family, types in reflection(types[0], family) }
  }

  private static func conversions(_ family: Family) {
    family.function("init(_:)", "The text itself.") { (s: String) in s }
    family.function("init(_:)", "A part of a text as a text.", .copy) { (s: Substring) in String(s) }
    family.function("init(_:)", "A character as a text.") { (c: Character) in String(c) }
    family.function("init(_:)", "The number as text.") { (x: Int) in String(decimal: x) }
    family.function("init(_:)", "The number as text.") { (x: Double) in String(x) }
    family.function("init(_:)", "`true` or `false`.") { (x: Bool) in String(x) }
    family.function("init(_:)", "The characters of a sequence as a text.", .copy, sequences: [0]) {
      (c: [Character]) in String(c)
    }
    family.function("init()", "An empty text.") { () in "" }
    family.function(
      "init(_:radix:uppercase:)", "The whole number in a base from 2 to 36.",
      defaults: [2: Default(false, "false")]
    ) { (x: Int, radix: Int, uppercase: Bool) in String(x, radix: try base(radix), uppercase: uppercase) }
  }

  /// A base that whole numbers can be written in.
  static func base(_ radix: Int) throws -> Int {
    guard (2...36).contains(radix) else {
      throw CallError("a base is between 2 and 36, and this one is \(radix)")
    }
    return radix
  }

  private static func repetitions(_ family: Family) {
    let meter = family.meter
    func take(_ count: Int, _ size: Int) throws {
      let (bytes, overflows) = try atLeastZero(count).multipliedReportingOverflow(by: max(1, size))
      try meter.elements(overflows ? .max : bytes / 8)
    }
    family.function("init(repeating:count:)", "A text again and again.") { (s: String, n: Int) in
      try take(n, s.utf8.count)
      return String(repeating: s, count: n)
    }
    family.function("init(repeating:count:)", "A character again and again.") { (c: Character, n: Int) in
      try take(n, c.utf8.count)
      return String(repeating: c, count: n)
    }
  }

  private static func reflection<T: CellValue>(_: T.Type, _ family: Family) {
    family.function("init(reflecting:)", "A value as programmers write it, such as a text in quotes.", .copy)
    {
      (value: T) in String(reflecting: value)
    }
  }
}
