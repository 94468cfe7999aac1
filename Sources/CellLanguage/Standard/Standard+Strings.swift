extension Standard {
  static func addStrings(to vocabulary: Vocabulary) {
    vocabulary.function("infix +", "") { (a: String, b: String) in a + b }
    vocabulary.assignment("+=") { (a: inout String, b: String) in a += b }
    vocabulary.intrinsic("infix ==", [.string, .string], .bool) {
      linkBinary($0) { (a: String, b: String, _) in a == b }
    }
    vocabulary.intrinsic("infix !=", [.string, .string], .bool) {
      linkBinary($0) { (a: String, b: String, _) in a != b }
    }
    addProperties(to: vocabulary)
    addParts(to: vocabulary)
    addConversions(to: vocabulary)
    addCharacters(to: vocabulary)
  }

  private static func addProperties(to vocabulary: Vocabulary) {
    vocabulary.property("count", "How many characters.") { (s: String) in s.count }
    vocabulary.property("isEmpty", "Whether there is no character.") { (s: String) in s.isEmpty }
    vocabulary.property("first", "The first character, or nil.") { (s: String) in s.first }
    vocabulary.property("last", "The last character, or nil.") { (s: String) in s.last }
    vocabulary.property("description", "The text itself.") { (s: String) in s }
    vocabulary.property("count", "How many characters.") { (s: Substring) in s.count }
    vocabulary.property("isEmpty", "Whether there is no character.") { (s: Substring) in s.isEmpty }
    vocabulary.property("first", "The first character, or nil.") { (s: Substring) in s.first }
    vocabulary.property("last", "The last character, or nil.") { (s: Substring) in s.last }
    vocabulary.method("hasPrefix(_:)", "Whether the text begins so.") { (s: String, p: String) in s.hasPrefix(p) }
    vocabulary.method("hasSuffix(_:)", "Whether the text ends so.") { (s: String, p: String) in s.hasSuffix(p) }
    vocabulary.method("uppercased()", "The text in capitals.") { (s: String) in s.uppercased() }
    vocabulary.method("lowercased()", "The text in small letters.") { (s: String) in s.lowercased() }
    vocabulary.method("contains(_:)", "Whether the character is there.") { (s: String, c: Character) in s.contains(c) }
    vocabulary.method("contains(_:)", "Whether the text is there.") { (s: String, part: String) in
      part.isEmpty || s.contains(part)
    }
    vocabulary.mutatingMethod("append(_:)", "Adds a text at the end.") { (s: inout String, t: String) in s.append(t) }
    vocabulary.mutatingMethod("append(_:)", "Adds a character at the end.") { (s: inout String, c: Character) in
      s.append(c)
    }
    vocabulary.mutatingMethod("removeLast()", "Takes the last character away.", discardable: true) {
      (s: inout String) -> Character in
      guard !s.isEmpty else { throw CallError("an empty text has no last character") }
      return s.removeLast()
    }
    vocabulary.mutatingMethod("removeFirst()", "Takes the first character away.", discardable: true) {
      (s: inout String) -> Character in
      guard !s.isEmpty else { throw CallError("an empty text has no first character") }
      return s.removeFirst()
    }
    vocabulary.mutatingMethod("removeAll()", "Empties the text.") { (s: inout String) in s.removeAll() }
  }

  private static func addParts(to vocabulary: Vocabulary) {
    vocabulary.method("prefix(_:)", "The first characters.") { (s: String, n: Int) in s.prefix(try atLeastZero(n)) }
    vocabulary.method("suffix(_:)", "The last characters.") { (s: String, n: Int) in s.suffix(try atLeastZero(n)) }
    vocabulary.method("dropFirst()", "All but the first character.") { (s: String) in s.dropFirst() }
    vocabulary.method("dropFirst(_:)", "All but the first characters.") { (s: String, n: Int) in
      s.dropFirst(try atLeastZero(n))
    }
    vocabulary.method("dropLast()", "All but the last character.") { (s: String) in s.dropLast() }
    vocabulary.method("dropLast(_:)", "All but the last characters.") { (s: String, n: Int) in
      s.dropLast(try atLeastZero(n))
    }
    vocabulary.method("split(separator:)", "The parts between the separators, empty ones left out.") {
      (s: String, c: Character) in s.split(separator: c)
    }
    vocabulary.method("reversed()", "The characters from last to first.") { (s: String) -> [Character] in s.reversed() }
    vocabulary.method("sorted()", "The characters in order.") { (s: String) -> [Character] in s.sorted() }
  }

  /// A count that a collection is asked for.
  static func atLeastZero(_ count: Int) throws -> Int {
    guard count >= 0 else { throw CallError("a count cannot be negative, and this one is \(count)") }
    return count
  }

  private static func addConversions(to vocabulary: Vocabulary) {
    vocabulary.initializer("init(_:)", "The text itself.") { (s: String) in s }
    vocabulary.initializer("init(_:)", "A part of a text as a text.") { (s: Substring) in String(s) }
    vocabulary.initializer("init(_:)", "A character as a text.") { (c: Character) in String(c) }
    vocabulary.initializer("init(_:)", "The number as text.") { (x: Int) in String(x) }
    vocabulary.initializer("init(_:)", "The number as text.") { (x: Double) in String(x) }
    vocabulary.initializer("init(_:)", "`true` or `false`.") { (x: Bool) in String(x) }
    vocabulary.initializer("init(_:)", "The characters as a text.") { (c: [Character]) in String(c) }
    vocabulary.initializer("init()", "An empty text.") { () in "" }
    vocabulary.initializer("init(_:radix:)", "The number in another base.") { (x: Int, radix: Int) -> String in
      guard (2...36).contains(radix) else { throw CallError("a base is between 2 and 36, and this one is \(radix)") }
      return String(x, radix: radix)
    }
    vocabulary.initializer("init(repeating:count:)", "A text again and again.") { (s: String, n: Int) in
      String(repeating: s, count: try boundedCount(n, of: max(1, s.utf8.count)))
    }
    var describing = describe
    describing = HostFunction(
      name: "init", parameters: [.init(label: "describing", type: Placeholder0.cellType)], result: .string,
      summary: "Swift's description of a value.", link: describing.link)
    vocabulary.add(static: describing, of: .string)
    let reflecting = vocabulary.generic(
      "init(reflecting:)", reflect(Placeholder0.self), "Swift's description of a value for programmers."
    ) { reflect($0[0]) }
    vocabulary.add(static: reflecting, of: .string)
  }

  /// A count of copies that stays below what any cell may allocate.
  static func boundedCount(_ count: Int, of size: Int) throws -> Int {
    let (bytes, overflows) = try atLeastZero(count).multipliedReportingOverflow(by: size)
    guard !overflows, bytes < 100_000_000 else {
      throw CallError("\(count) copies are more than a cell may allocate", kind: .limit)
    }
    return count
  }

  private static func reflect<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (value: T) in String(reflecting: value) }
  }

  private static func addCharacters(to vocabulary: Vocabulary) {
    let tests: [(String, String, (Character) -> Bool)] = [
      ("isLetter", "Whether it is a letter.", { $0.isLetter }), ("isNumber", "Whether it is a number.", { $0.isNumber }),
      ("isWhitespace", "Whether it is blank.", { $0.isWhitespace }),
      ("isUppercase", "Whether it is a capital.", { $0.isUppercase }),
      ("isLowercase", "Whether it is a small letter.", { $0.isLowercase }),
      ("isPunctuation", "Whether it is a mark.", { $0.isPunctuation }),
    ]
    for (name, summary, test) in tests { vocabulary.property(name, summary) { (c: Character) in test(c) } }
    vocabulary.method("uppercased()", "The capital.") { (c: Character) in c.uppercased() }
    vocabulary.method("lowercased()", "The small letter.") { (c: Character) in c.lowercased() }
    vocabulary.property("wholeNumberValue", "The number that the character stands for, or nil.") { (c: Character) in
      c.wholeNumberValue
    }
    vocabulary.initializer("init(_:)", "The one character of a text.") { (s: String) -> Character in
      guard s.count == 1, let only = s.first else { throw CallError("a `Character` is made from one character, not from \(s.count)") }
      return only
    }
  }

  // MARK: What the checker itself needs

  static let describe: HostFunction = {
    let parameter = HostFunction.Parameter(label: nil, type: Placeholder0.cellType)
    return HostFunction(name: "describe", parameters: [parameter], result: .string) { call in
      openDescription(call.types[0].representation, call)
    }
  }()

  private static func openDescription<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let run = call.code(0, T.self).run
    let state = call.machine.state
    return Code<String> { frame in
      let text = String(describing: try run(frame))
      if let pending = state.pointee.pending { throw pending }
      return text
    }
  }

  static let characterLiteral = HostFunction(
    name: "character", parameters: [.init(label: nil, type: .string)], result: .character
  ) { call in
    let run = call.code(0, String.self)
    if let text = run.constant, let character = text.first { return Code(constant: character) }
    return Code<Character> { frame in try run.run(frame).first ?? " " }
  }

  static let setLiteral: HostFunction = {
    let parameter = HostFunction.Parameter(label: nil, type: .array(HashablePlaceholder.cellType))
    return HostFunction(
      name: "set", parameters: [parameter], result: CellType(.set, [Placeholder0.cellType])
    ) { call in
      guard let element = call.types[0].representation.asHashable else { preconditionFailure("elements are hashable") }
      return openSet(element, call)
    }
  }()

  private static func openSet<T: CellValue & Hashable>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let run = call.code(0, [T].self).run
    return Code<Set<T>> { Set(try run($0)) }
  }

  static let sliceLiteral = HostFunction(
    name: "slice", parameters: [.init(label: nil, type: .array(Placeholder0.cellType))],
    result: CellType(.slice, [Placeholder0.cellType])
  ) { call in openSlice(call.types[0].representation, call) }

  private static func openSlice<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let run = call.code(0, [T].self).run
    return Code<ArraySlice<T>> { try run($0)[...] }
  }
}
