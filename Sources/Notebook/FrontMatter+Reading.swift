package import Diagnostics

extension FrontMatter {
  private static let keys = ["title", "description", "order", "conventions", "limits", "params"]

  /// Keys of other tools that look like misspelt ones of lessons.
  private static let foreignKeys: Set<String> = [
    "subtitle", "subject", "part", "parts", "format", "formats", "folder", "header", "parent", "param-file",
    "border",
  ]

  /// Whether a key is one of other tools, and none of a lesson that is misspelt.
  private static func isForeign(_ key: String) -> Bool {
    foreignKeys.contains(key) || nearest(to: key, among: keys + ["seed"]) == nil
  }

  /// Reads only the front matter of a document; what is wrong in it is left out.
  package init(of source: SourceText) {
    self = Self.read(source).frontMatter
  }

  /// The front matter of a document, the number of the first line after it, and what is wrong with it.
  static func read(_ source: SourceText) -> (
    frontMatter: FrontMatter, nextLine: Int, diagnostics: [Diagnostic]
  ) {
    var frontMatter = FrontMatter()
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = source.utf8.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let opening = start..<source.line(1).upperBound
    // A rule may stand there too; a blank line after it tells the two apart.
    guard isFence(opening, in: source, ["---"]), source.lineCount > 1, !isBlankLine(2, in: source) else {
      return (frontMatter, 1, [])
    }
    var yaml = EmbeddedText()
    var number = 2
    while number <= source.lineCount, !isFence(source.line(number), in: source, ["---", "..."]) {
      yaml.append(source.line(number), of: source)
      number += 1
    }
    guard number <= source.lineCount else {
      let diagnostic = Diagnostic(
        "front-matter.unclosed", "the front matter that begins here is never closed by `---`", at: opening)
      return (frontMatter, 2, [diagnostic])
    }
    frontMatter.range = start..<source.lineWithBreak(number).upperBound
    let diagnostics = frontMatter.read(yaml)
    return (frontMatter, number + 1, diagnostics)
  }

  private static func isFence(_ line: Range<Int>, in source: SourceText, _ fences: [String]) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, isBlank(source.utf8[end - 1]) { end -= 1 }
    return fences.contains { source.utf8[line.lowerBound..<end].elementsEqual($0.utf8) }
  }

  private static func isBlankLine(_ number: Int, in source: SourceText) -> Bool {
    source.utf8[source.line(number)].allSatisfy(isBlank)
  }

  private mutating func read(_ yaml: EmbeddedText) -> [Diagnostic] {
    var reader = FieldReader(owner: "the front matter", domain: "front-matter")
    let fields: [YAMLField]
    do {
      fields = try YAMLReader.fields(of: yaml, identifier: "front-matter.syntax")
    } catch {
      return [error]
    }
    var foreign: [YAMLField] = []
    for field in fields {
      switch field.name {
      case "title": title = reader.string(field)
      case "description": description = reader.string(field)
      case "order": order = reader.number(field)
      case "conventions": conventions = reader.conventions(field)
      case "seed":
        reader.report(
          "seed",
          "a lesson has no seed of its own: give it to what is random, as in `Network(…, seed: 42)`, or name it "
            + "under `params`",
          at: field.nameRange)
      case "limits": limits = reader.limits(field)
      case "params": parameters = reader.parameters(field)
      default:
        if Self.isForeign(field.name) {
          foreign.append(field)
        } else {
          reader.reportUnknown(field, known: Self.keys)
        }
      }
    }
    if let first = foreign.first {
      let names = FieldReader.list(foreign.map(\.name), "and")
      reader.note(
        "foreign-key", "\(names) \(foreign.count == 1 ? "is" : "are") for other tools and passed over",
        at: first.nameRange)
    }
    return reader.diagnostics
  }
}

extension FieldReader {
  fileprivate mutating func conventions(_ field: YAMLField) -> Conventions {
    var conventions = Conventions()
    guard case .fields(let fields) = field.value.content else {
      return refuse(field, "fields such as `index-base: 1`") ?? conventions
    }
    for field in fields {
      switch field.name {
      case "index-base": conventions.indexBase = choice(field, ["0": 0, "1": 1])
      case "factor-order":
        conventions.factorOrder = choice(field, ["loss-first": .lossFirst, "local-first": .localFirst])
      case "residual":
        conventions.residual = choice(
          field,
          [
            "output-minus-target": .outputMinusTarget, "target-minus-output": .targetMinusOutput,
            "both-steps": .bothSteps,
          ])
      default:
        var known = FieldReader(owner: "`conventions`", domain: domain)
        known.reportUnknown(field, known: ["index-base", "factor-order", "residual"])
        known.diagnostics.forEach { add($0) }
      }
    }
    return conventions
  }

  fileprivate mutating func parameters(_ field: YAMLField) -> [Parameter] {
    guard case .fields(let fields) = field.value.content else {
      return refuse(field, "fields such as `epochs: 50`") ?? []
    }
    return fields.compactMap { parameter($0) }
  }

  private mutating func parameter(_ field: YAMLField) -> Parameter? {
    guard Self.isIdentifier(field.name) else {
      report("value", "`\(field.name)` cannot be the name of a Swift constant", at: field.nameRange)
      return nil
    }
    guard case .fields(let details) = field.value.content else {
      return value(field, type: nil).map { Parameter(name: field.name, value: $0, range: field.nameRange) }
    }
    var valueField: YAMLField?
    var type: String?
    var description: String?
    for detail in details {
      switch detail.name {
      case "value": valueField = YAMLField(name: field.name, nameRange: detail.nameRange, value: detail.value)
      case "type":
        let types: KeyValuePairs = [
          "Int": "Int", "Double": "Double", "Bool": "Bool", "String": "String", "[Int]": "[Int]",
          "[Double]": "[Double]",
        ]
        type = choice(detail, types)
      case "description": description = string(detail)
      default:
        var known = FieldReader(owner: "a parameter", domain: domain)
        known.reportUnknown(detail, known: ["value", "type", "description"])
        known.diagnostics.forEach { add($0) }
      }
    }
    guard let valueField else {
      report("value", "the parameter `\(field.name)` has no `value`", at: field.nameRange)
      return nil
    }
    return value(valueField, type: type).map {
      Parameter(name: field.name, value: $0, description: description, range: field.nameRange)
    }
  }

  private mutating func value(_ field: YAMLField, type: String?) -> Parameter.Value? {
    switch field.value.content {
    case .scalar(let text, let isPlain):
      if let value = Parameter.Value(text, isQuoted: !isPlain, type: type) { return value }
    case .list(let elements):
      let texts = elements.compactMap { element in
        if case .scalar(let text, true) = element.content { text } else { nil }
      }
      if texts.count == elements.count, let value = Parameter.Value(list: texts, type: type) { return value }
    case .fields: break
    }
    return refuse(
      field, type.map { "a value of type \($0)" } ?? "a number, a truth value, text or a list of numbers")
  }

  private static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isXIDStart || first == "_" else {
      return false
    }
    return text != "_" && text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
  }
}

extension Parameter.Value {
  /// Reads a value from text, of the type given or else of the type that the text looks like.
  package init?(_ text: String, isQuoted: Bool = false, type: String? = nil) {
    let integer = isQuoted ? nil : FieldReader.integer(text)
    let number = isQuoted ? nil : FieldReader.number(text)
    let truth = isQuoted ? nil : Bool(text)
    switch type {
    case "Int":
      guard let integer else { return nil }
      self = .int(integer)
    case "Double":
      guard let number else { return nil }
      self = .double(number)
    case "Bool":
      guard let truth else { return nil }
      self = .bool(truth)
    case "String": self = .string(text)
    case nil:
      if let integer {
        self = .int(integer)
      } else if let number {
        self = .double(number)
      } else if let truth {
        self = .bool(truth)
      } else {
        self = .string(text)
      }
    default: return nil
    }
  }

  /// Reads a list of numbers, of the type given or else of the type that the numbers look like.
  package init?(list texts: [String], type: String? = nil) {
    let integers = texts.compactMap { FieldReader.integer($0) }
    let numbers = texts.compactMap { FieldReader.number($0) }
    if integers.count == texts.count, type == "[Int]" || type == nil && !texts.isEmpty {
      self = .ints(integers)
    } else if numbers.count == texts.count, type == "[Double]" || type == nil {
      self = .doubles(numbers)
    } else {
      return nil
    }
  }
}
