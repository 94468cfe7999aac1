import Diagnostics

extension CellOptions {
  private static let keys = [
    "label", "echo", "output", "run", "error", "error-message", "tolerance", "caption", "alt", "fold",
    "volatile",
    "limits",
  ]

  /// The options in YAML, with the place of the label.
  static func read(_ yaml: EmbeddedText) -> (
    options: CellOptions, label: Range<Int>?, diagnostics: [Diagnostic]
  ) {
    var options = CellOptions()
    var labelRange: Range<Int>?
    var messageRange: Range<Int>?
    var reader = FieldReader(owner: "a cell", domain: "option")
    let fields: [YAMLField]
    do {
      fields = try YAMLReader.fields(of: yaml, identifier: "option.syntax")
    } catch {
      return (options, nil, [error])
    }
    for field in fields {
      switch field.name {
      case "label":
        options.label = reader.label(field)
        labelRange = field.value.range
      case "echo": options.showsCode = reader.bool(field) ?? true
      case "output": options.showsOutput = reader.bool(field) ?? true
      case "run": options.runs = reader.bool(field) ?? true
      case "error":
        options.failure = reader.choice(field, ["never": .never, "may": .may, "must": .must]) ?? .never
      case "error-message":
        options.errorMessage = reader.pattern(field)
        messageRange = field.nameRange
      case "tolerance": options.tolerance = reader.tolerance(field)
      case "caption":
        options.caption = reader.string(field).map { Caption(written: $0, range: field.value.range) }
      case "alt": options.alternativeText = reader.string(field)
      case "fold": options.isFolded = reader.bool(field) ?? false
      case "volatile": options.isVolatile = reader.bool(field) ?? false
      case "limits": options.limits = reader.limits(field)
      default: reader.reportUnknown(field, known: keys)
      }
    }
    if let messageRange, options.failure == .never {
      reader.report(
        "value", "`error-message` says nothing without `error: must` or `error: may`", at: messageRange)
    }
    return (options, labelRange, reader.diagnostics)
  }
}

extension FieldReader {
  fileprivate mutating func label(_ field: YAMLField) -> String? {
    guard let text = string(field) else { return nil }
    let isName =
      text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } && !text.contains("--")
    if isName { return text }
    return refuse(field, "letters, digits, `-` and `_`, beginning with a letter")
  }

  fileprivate mutating func pattern(_ field: YAMLField) -> String? {
    guard let text = string(field) else { return nil }
    if (try? Regex(text)) != nil { return text }
    return refuse(field, "a regular expression; `\(text)` is none")
  }

  fileprivate mutating func tolerance(_ field: YAMLField) -> Tolerance? {
    let wanted = "`abs 1e-9`, `rel 1e-6`, `digits 4` or `ulp 2`"
    guard case .scalar(let text, _) = field.value.content else { return refuse(field, wanted) }
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2 else { return refuse(field, wanted) }
    let number = Self.number(words[1]).flatMap { $0 >= 0 ? $0 : nil }
    let count = Self.integer(words[1]).flatMap { $0 >= 0 ? $0 : nil }
    switch words[0] {
    case "abs": return number.map { .absolute($0) } ?? refuse(field, wanted)
    case "rel": return number.map { .relative($0) } ?? refuse(field, wanted)
    case "digits": return count.flatMap { 1...17 ~= $0 ? .digits($0) : nil } ?? refuse(field, wanted)
    case "ulp": return count.map { .ulp($0) } ?? refuse(field, wanted)
    default: return refuse(field, wanted)
    }
  }

  /// The field `limits` of a cell or of the front matter.
  mutating func limits(_ field: YAMLField) -> Limits {
    var limits = Limits()
    guard case .fields(let fields) = field.value.content else {
      return refuse(field, "fields such as `operations: 1000`") ?? limits
    }
    for field in fields {
      if let limit = Limits.counted.first(where: { $0.name == field.name }) {
        if let count = integer(field, atLeast: 1) { limits[limit] = count }
      } else if field.name == Limits.seconds.name {
        guard let seconds = number(field) else { continue }
        if seconds > 0 { limits.seconds = seconds } else { _ = refuse(field, "a number above 0") as Double? }
      } else {
        var known = FieldReader(owner: "`limits`", domain: domain)
        known.reportUnknown(field, known: Limits.names)
        known.diagnostics.forEach { add($0) }
      }
    }
    return limits
  }
}
