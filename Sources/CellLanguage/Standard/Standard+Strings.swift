extension Standard {
  static func addStrings(to vocabulary: Vocabulary) {
    vocabulary.add(stringIndex)
    vocabulary.family(.free) { family, _ in operators(family) }
    vocabulary.family(.member(.string)) { family, _ in
      texts(String.self, family)
      parts(String.self, family)
      changes(family)
      indices(String.self, family)
      indexChanges(family)
      family.method("filter(_:)", "The characters that pass a test, as a text.", .copy) {
        (s: String, f: CellFunction<Character, Bool>) in try s.filter { try f($0) }
      }
    }
    vocabulary.family(.member(.substring)) { family, _ in
      texts(Substring.self, family)
      parts(Substring.self, family)
      indices(Substring.self, family)
      family.method("filter(_:)", "The characters that pass a test, as a text.", .copy) {
        (s: Substring, f: CellFunction<Character, Bool>) -> String in try s.filter { try f($0) }
      }
    }
    vocabulary.literal { (text: String) in Substring(text) }
    vocabulary.infix("==", [.string, .string], .bool, "Whether two texts are equal.") {
      linkBinary($0) { (a: String, b: String) in a == b }
    }
    vocabulary.infix("!=", [.string, .string], .bool, "Whether two texts differ.") {
      linkBinary($0) { (a: String, b: String) in a != b }
    }
    vocabulary.infix("+", [.string, .string], .string, "One text after another.") { call in
      let (machine, range) = (call.machine, call.range)
      return linkBinary(call) { (a: String, b: String) in
        do { try machine.charge(elements: (a.utf8.count &+ b.utf8.count) / 8) } catch {
          throw Implementation.located(error, range)
        }
        return a + b
      }
    }
    vocabulary.add(appendText)
    addTextInitializers(to: vocabulary)
    addCharacters(to: vocabulary)
  }

  /// `+=` of texts, which grows the text where it lies.
  private static let appendText = HostFunction(
    name: "+=", role: .operator(.infix),
    parameters: [.init(label: nil, type: .string, isInout: true), .init(label: nil, type: .string)],
    result: .void, summary: "Adds a text at the end."
  ) { call in
    let place = call.place(0, String.self)
    let value = call.code(1, String.self).run
    let (machine, range) = (call.machine, call.range)
    return Code<Unit> { frame in
      do {
        try place.prepare?(frame)
        let text = try value(frame)
        try machine.charge(elements: text.utf8.count / 8)
        try place.change(frame) { $0 += text }
        return Unit()
      } catch { throw Implementation.located(error, range) }
    }
  }

  private static func operators(_ family: Family) {
    let meter = family.meter
    func concatenate<A: Text & RangeReplaceableCollection, B: Text>(_: A.Type, _: B.Type) {
      family.operator(.infix("+"), "One text after another.") { (a: A, b: B) -> A in
        try meter.elements((a.utf8.count &+ b.utf8.count) / 8)
        return a + b
      }
    }
    concatenate(String.self, Substring.self)
    concatenate(Substring.self, String.self)
    concatenate(Substring.self, Substring.self)
    family.assignment("+=", "Adds a part of a text at the end.") { (a: inout String, b: Substring) in
      try meter.elements(b.utf8.count / 8)
      a += b
    }
    func compare<A: CellValue & StringProtocol, B: CellValue & StringProtocol>(_: A.Type, _: B.Type) {
      family.operator(.infix("=="), "Whether two texts are equal.") { (a: A, b: B) in a == b }
      family.operator(.infix("!="), "Whether two texts differ.") { (a: A, b: B) in a != b }
      family.operator(.infix("<"), "Whether one text comes before another.") { (a: A, b: B) in a < b }
      family.operator(.infix("<="), "Whether one text comes before another or equals it.") { (a: A, b: B) in
        a <= b
      }
      family.operator(.infix(">"), "Whether one text comes after another.") { (a: A, b: B) in a > b }
      family.operator(.infix(">="), "Whether one text comes after another or equals it.") { (a: A, b: B) in
        a >= b
      }
    }
    compare(String.self, Substring.self)
    compare(Substring.self, String.self)
  }

  /// What texts and parts of texts share.
  private static func texts<S: Text>(_: S.Type, _ family: Family) {
    let meter = family.meter
    family.property("count", "How many characters there are.", .scan) { (s: S) in s.count }
    family.property("isEmpty", "Whether there is no character.") { (s: S) in s.isEmpty }
    family.property("first", "The first character, or nil where there is none.") { (s: S) in s.first }
    family.property("last", "The last character, or nil where there is none.") { (s: S) in s.last }
    family.property("description", "The text as `print` writes it.", .copy) { (s: S) in String(s) }
    family.method("hasPrefix(_:)", "Whether the text begins with another.", .scan) { (s: S, t: String) in
      s.hasPrefix(t)
    }
    family.method("hasSuffix(_:)", "Whether the text ends with another.", .scan) { (s: S, t: String) in
      s.hasSuffix(t)
    }
    family.method("uppercased()", "The text in capitals.", .copy) { (s: S) in s.uppercased() }
    family.method("lowercased()", "The text in small letters.", .copy) { (s: S) in s.lowercased() }
    family.method("contains(_:)", "Whether a character is there.", .scan) { (s: S, c: Character) in
      s.contains(c)
    }
    family.method("contains(_:)", "Whether another text is a part of this one.", .scan) { (s: S, t: String) in
      t.isEmpty || s.contains(t)
    }
    family.method("reversed()", "The characters from last to first.", .copy) { (s: S) -> [Character] in
      s.reversed()
    }
    family.method("sorted()", "The characters in order.", .copy) { (s: S) -> [Character] in s.sorted() }
    family.method("replacing(_:with:)", "The text with each occurrence of another replaced.", .copy) {
      (s: S, old: String, new: String) -> String in
      let (worst, overflows) = s.utf8.count.multipliedReportingOverflow(by: new.utf8.count + 1)
      try meter.elements(overflows ? .max : worst / (8 * max(1, old.utf8.count)))
      return String(s).replacing(old, with: new)
    }
  }

  private static func parts<S: Text>(_: S.Type, _ family: Family) {
    family.method("prefix(_:)", "The first characters, at most as many as asked for.", .scan) {
      (s: S, n: Int) in
      s.prefix(try atLeastZero(n))
    }
    family.method("suffix(_:)", "The last characters, at most as many as asked for.", .scan) {
      (s: S, n: Int) in
      s.suffix(try atLeastZero(n))
    }
    family.method(
      "dropFirst(_:)", "All but the first characters, of which there is one unless said.", .scan,
      defaults: one
    ) {
      (s: S, n: Int) in s.dropFirst(try atLeastZero(n))
    }
    family.method(
      "dropLast(_:)", "All but the last characters, of which there is one unless said.", .scan, defaults: one
    ) {
      (s: S, n: Int) in s.dropLast(try atLeastZero(n))
    }
    family.method("prefix(while:)", "The characters before the first that fails a test.") {
      (s: S, f: CellFunction<Character, Bool>) in try s.prefix { try f($0) }
    }
    family.method("drop(while:)", "The characters from the first that fails a test.") {
      (s: S, f: CellFunction<Character, Bool>) in try s.drop { try f($0) }
    }
    family.method(
      "split(separator:maxSplits:omittingEmptySubsequences:)", "The parts between the separators.", .copy,
      defaults: splitting(from: 1)
    ) { (s: S, c: Character, most: Int, omitsEmpty: Bool) in
      s.split(separator: c, maxSplits: try atLeastZero(most), omittingEmptySubsequences: omitsEmpty)
    }
    family.method(
      "split(separator:maxSplits:omittingEmptySubsequences:)", "The parts between the separators.", .copy,
      defaults: splitting(from: 1)
    ) { (s: S, t: String, most: Int, omitsEmpty: Bool) in
      s.split(separator: t, maxSplits: try atLeastZero(most), omittingEmptySubsequences: omitsEmpty)
    }
    family.method(
      "split(maxSplits:omittingEmptySubsequences:whereSeparator:)",
      "The parts between the characters that pass a test.", .copy, defaults: splitting(from: 0)
    ) { (s: S, most: Int, omitsEmpty: Bool, f: CellFunction<Character, Bool>) in
      try s.split(maxSplits: atLeastZero(most), omittingEmptySubsequences: omitsEmpty) { try f($0) }
    }
  }

  private static func changes(_ family: Family) {
    family.mutating("append(_:)", "Adds a text at the end.", .copy) { (s: inout String, t: String) -> Void in
      s.append(t)
    }
    family.mutating("append(_:)", "Adds a character at the end.") { (s: inout String, c: Character) -> Void in
      s.append(c)
    }
    family.mutating("append(contentsOf:)", "Adds a text at the end.", .copy) {
      (s: inout String, t: String) -> Void in
      s.append(t)
    }
    family.mutating(
      "append(contentsOf:)", "Adds the characters of a sequence at the end.", .copy, sequences: [1]
    ) {
      (s: inout String, c: [Character]) -> Void in s.append(contentsOf: c)
    }
    family.mutating("removeFirst()", "Takes the first character away.", .shift, discardable: true) {
      (s: inout String) -> Character in
      guard !s.isEmpty else { throw CallError("an empty text has no first character to take away") }
      return s.removeFirst()
    }
    family.mutating("removeLast()", "Takes the last character away.", discardable: true) {
      (s: inout String) -> Character in
      guard !s.isEmpty else { throw CallError("an empty text has no last character to take away") }
      return s.removeLast()
    }
    family.mutating(
      "popLast()", "Takes the last character away, or gives nil where there is none."
    ) {
      (s: inout String) -> Character? in s.popLast()
    }
    family.mutating("removeFirst(_:)", "Takes the first characters away.", .scan) {
      (s: inout String, n: Int) -> Void in
      try checkRemoval(n, s)
      s.removeFirst(n)
    }
    family.mutating("removeLast(_:)", "Takes the last characters away.", .scan) {
      (s: inout String, n: Int) -> Void in
      try checkRemoval(n, s)
      s.removeLast(n)
    }
    family.mutating(
      "removeAll(keepingCapacity:)", "Takes all characters away.", defaults: [0: Default(false, "false")]
    ) {
      (s: inout String, keeps: Bool) -> Void in s.removeAll(keepingCapacity: keeps)
    }
    family.mutating("removeAll(where:)", "Takes away the characters that pass a test.") {
      (s: inout String, f: CellFunction<Character, Bool>) -> Void in try s.removeAll { try f($0) }
    }
  }

  private static func checkRemoval(_ count: Int, _ text: String) throws {
    guard try atLeastZero(count) <= text.count else {
      throw CallError("there are \(text.count) characters, so \(count) cannot be taken away")
    }
  }
}

/// A text or a part of one.
protocol Text: CellValue, StringProtocol where SubSequence == Substring {}

extension String: Text {}
extension Substring: Text {}
