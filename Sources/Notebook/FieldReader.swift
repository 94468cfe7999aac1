import Diagnostics

/// Turns YAML fields into typed values and collects what is wrong with them.
struct FieldReader {
  /// What the fields belong to, as a message says it: "a cell", "the front matter".
  let owner: String
  /// The beginning of the identifiers of the diagnostics, such as `option`.
  let domain: String
  private(set) var diagnostics: [Diagnostic] = []

  init(owner: String, domain: String) {
    self.owner = owner
    self.domain = domain
  }

  mutating func report(
    _ kind: String, _ message: String, at range: Range<Int>, fixIts: [Diagnostic.FixIt] = []
  ) {
    diagnostics.append(Diagnostic("\(domain).\(kind)", message, at: range, fixIts: fixIts))
  }

  mutating func warn(_ kind: String, _ message: String, at range: Range<Int>) {
    diagnostics.append(Diagnostic(.warning, "\(domain).\(kind)", message, at: range))
  }

  mutating func note(_ kind: String, _ message: String, at range: Range<Int>) {
    diagnostics.append(Diagnostic(.note, "\(domain).\(kind)", message, at: range))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Says that a key is not known, and which known one is nearest.
  mutating func reportUnknown(_ field: YAMLField, known: [String]) {
    if let near = nearest(to: field.name, among: known) {
      report(
        "unknown-key", "\(owner) has no `\(field.name)`; did you mean `\(near)`?", at: field.nameRange,
        fixIts: [.init("write `\(near)`", replacing: field.nameRange, with: near)])
    } else {
      let keys = known.map { "`\($0)`" }.joined(separator: ", ")
      report("unknown-key", "\(owner) has no `\(field.name)`; there are \(keys)", at: field.nameRange)
    }
  }

  mutating func string(_ field: YAMLField) -> String? {
    if case .scalar(let text, _) = field.value.content, !text.isEmpty { return text }
    return refuse(field, "text")
  }

  mutating func bool(_ field: YAMLField) -> Bool? {
    choice(field, ["true": true, "false": false])
  }

  mutating func integer(_ field: YAMLField, atLeast least: Int) -> Int? {
    if case .scalar(let text, true) = field.value.content, let number = Self.integer(text), number >= least {
      return number
    }
    return refuse(field, "a whole number from \(least)")
  }

  mutating func number(_ field: YAMLField) -> Double? {
    if case .scalar(let text, true) = field.value.content, let number = Self.number(text) { return number }
    return refuse(field, "a number")
  }

  /// A value that is one of a few words.
  mutating func choice<Value>(_ field: YAMLField, _ choices: KeyValuePairs<String, Value>) -> Value? {
    guard case .scalar(let text, _) = field.value.content else {
      return refuse(field, Self.alternatives(choices.map(\.key)))
    }
    if let match = choices.first(where: { $0.key == text }) { return match.value }
    if let near = nearest(to: text, among: choices.map(\.key)) {
      report(
        "value", "`\(field.name)` cannot be `\(text)`; did you mean `\(near)`?", at: field.value.range,
        fixIts: [.init("write `\(near)`", replacing: field.value.range, with: near)])
      return nil
    }
    return refuse(field, Self.alternatives(choices.map(\.key)))
  }

  mutating func refuse<Value>(_ field: YAMLField, _ wanted: String) -> Value? {
    report("value", "`\(field.name)` wants \(wanted)", at: field.value.range)
    return nil
  }

  static func alternatives(_ words: [String]) -> String { list(words, "or") }

  /// Words as code, with `and` or `or` before the last.
  static func list(_ words: [String], _ conjunction: String) -> String {
    let quoted = words.map { "`\($0)`" }
    return quoted.dropLast().joined(separator: ", ") + (quoted.count > 1 ? " \(conjunction) " : "")
      + (quoted.last ?? "")
  }

  /// A whole number as Swift writes it, `_` between digits allowed.
  static func integer(_ text: String) -> Int? {
    guard let first = text.first, first != "_", text.last != "_" else { return nil }
    return Int(text.filter { $0 != "_" })
  }

  /// A decimal number as Swift writes it; no hexadecimals, infinities or NaN.
  static func number(_ text: String) -> Double? {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE_".contains($0)) }), text.first != "_",
      let number = Double(text.filter { $0 != "_" }), number.isFinite
    else { return nil }
    return number
  }
}
