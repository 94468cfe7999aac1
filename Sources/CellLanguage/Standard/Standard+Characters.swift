extension Standard {
  static func addCharacters(to vocabulary: Vocabulary) {
    vocabulary.add(byte)
    vocabulary.add(scalar)
    vocabulary.family(.member(.character)) { family, _ in characters(family) }
    vocabulary.family(.static(.character)) { family, _ in
      family.function("init(_:)", "The one character of a text.") { (s: String) -> Character in
        guard let only = s.first, s.index(after: s.startIndex) == s.endIndex else {
          throw CallError("a `Character` is made from one character, not from \(s.count)")
        }
        return only
      }
      family.function("init(_:)", "The character itself.") { (c: Character) in c }
      family.function("init(_:)", "The character of one Unicode scalar.") { (u: Unicode.Scalar) in
        Character(u)
      }
    }
    vocabulary.family(.static(scalar)) { family, _ in
      family.function("init(_:)", "The Unicode scalar of an ASCII byte.") { (b: UInt8) in Unicode.Scalar(b) }
    }
    vocabulary.family(.static(byte)) { family, _ in
      family.function("init(_:)", "The number as a byte, from 0 to 255.") { (x: Int) -> UInt8 in
        guard let byte = UInt8(exactly: x) else {
          throw CallError("a `UInt8` is between 0 and 255, and this is \(x)")
        }
        return byte
      }
      family.function("init(_:)", "The byte itself.") { (b: UInt8) in b }
    }
    vocabulary.family(.static(.int)) { family, _ in
      family.function("init(_:)", "The byte as a whole number.") { (b: UInt8) in Int(b) }
    }
    vocabulary.family(.member(byte)) { family, _ in
      family.property("description", "The byte as `print` writes it.") { (b: UInt8) in b.description }
    }
    vocabulary.literal { (x: Int) -> UInt8 in
      guard let byte = UInt8(exactly: x) else {
        throw CallError("a `UInt8` is between 0 and 255, and this is \(x)")
      }
      return byte
    }
    vocabulary.family(.member(.string)) { family, _ in views(String.self, family) }
    vocabulary.family(.member(.substring)) { family, _ in views(Substring.self, family) }
  }

  private static func characters(_ family: Family) {
    family.property("isLetter", "Whether it is a letter.") { (c: Character) in c.isLetter }
    family.property("isNumber", "Whether it is a number.") { (c: Character) in c.isNumber }
    family.property("isWholeNumber", "Whether it stands for a whole number.") { (c: Character) in
      c.isWholeNumber
    }
    family.property("isWhitespace", "Whether it is a space, a tab or a line break.") { (c: Character) in
      c.isWhitespace
    }
    family.property("isNewline", "Whether it is a line break.") { (c: Character) in c.isNewline }
    family.property("isUppercase", "Whether it is a capital letter.") { (c: Character) in c.isUppercase }
    family.property("isLowercase", "Whether it is a small letter.") { (c: Character) in c.isLowercase }
    family.property("isCased", "Whether it changes between capital and small.") { (c: Character) in c.isCased
    }
    family.property("isPunctuation", "Whether it is a punctuation mark.") { (c: Character) in c.isPunctuation
    }
    family.property("isSymbol", "Whether it is a symbol.") { (c: Character) in c.isSymbol }
    family.property("isMathSymbol", "Whether it is a mathematical symbol.") { (c: Character) in c.isMathSymbol
    }
    family.property("isCurrencySymbol", "Whether it is the sign of a currency.") { (c: Character) in
      c.isCurrencySymbol
    }
    family.property("isHexDigit", "Whether it is a digit to base 16.") { (c: Character) in c.isHexDigit }
    family.property("isASCII", "Whether it is an ASCII character.") { (c: Character) in c.isASCII }
    family.property("asciiValue", "Its ASCII code, or nil where it has none.") { (c: Character) in
      c.asciiValue
    }
    family.property("wholeNumberValue", "The whole number that it stands for, or nil.") { (c: Character) in
      c.wholeNumberValue
    }
    family.property("hexDigitValue", "Its value as a digit to base 16, or nil.") { (c: Character) in
      c.hexDigitValue
    }
    family.property("description", "The character as a text.") { (c: Character) in c.description }
    family.method("uppercased()", "Its capital, as a text.") { (c: Character) in c.uppercased() }
    family.method("lowercased()", "Its small letter, as a text.") { (c: Character) in c.lowercased() }
  }

  private static func views<S: Text>(_: S.Type, _ family: Family) {
    let meter = family.meter
    family.property("utf8", "The bytes of the text in UTF-8.", .copy) { (s: S) in
      try meter.elements(s.utf8.count)
      return Array(s.utf8)
    }
    family.property("unicodeScalars", "The Unicode scalars of the text.", .copy) { (s: S) in
      try meter.elements(s.utf8.count)
      return Array(s.unicodeScalars)
    }
  }

  // Swift's own type of bytes; cells have it without arithmetic.
  private static let byte = Nominal(
    "UInt8", UInt8.self, conformances: [.equatable, .hashable, .comparable, .customStringConvertible],
    literals: [.integer])
  fileprivate static let byteType = CellType(byte)
  private static let scalar = Nominal(
    "UnicodeScalar", Unicode.Scalar.self,
    conformances: [.equatable, .hashable, .comparable, .customStringConvertible])
  fileprivate static let scalarType = CellType(scalar)
}

extension UInt8: CellValue {
  package static var cellType: CellType { Standard.byteType }
}

extension Unicode.Scalar: CellValue {
  package static var cellType: CellType { Standard.scalarType }
}
