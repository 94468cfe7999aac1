import CellLanguage

/// What cells can use, as a reference: read off the bindings themselves, so that nothing in it can be out of date.
package struct VocabularyReference: Sendable {
  /// One function, property, operator, subscript or initialiser.
  package struct Entry: Sendable, Hashable {
    /// The type whose member it is, such as `Matrix`; nil for a function.
    package var owner: String?
    /// The name alone, such as `train`; an operator's symbol; `init` and `subscript`.
    package var name: String
    /// As Swift would declare it, with the types of its parameters and not their names.
    package var signature: String
    /// A sentence.
    package var summary: String
  }

  /// A type with its members, or the functions of a topic.
  package struct Section: Sendable, Hashable {
    /// The type; nil for functions.
    package var type: String?
    /// What values of the type are, in a sentence; empty for functions.
    package var summary: String
    package var entries: [Entry]
  }

  package struct Topic: Sendable, Hashable {
    package var name: String
    package var sections: [Section]
  }

  /// The vocabulary of the library Nabla, in the order in which a reader would learn it.
  package let topics: [Topic]
  /// What cells have of Swift itself.
  package let swift: Topic

  /// The vocabulary of lessons.
  package static let lessons = VocabularyReference(LessonVocabulary.shared)

  init(_ vocabulary: Vocabulary) {
    var names: [String] = []
    var grouped: [String: [Vocabulary.Entry]] = [:]
    for entry in vocabulary.entries {
      if grouped[entry.topic] == nil { names.append(entry.topic) }
      grouped[entry.topic, default: []].append(entry)
    }
    let all = names.map { name in Topic(name: name, sections: Self.sections(of: grouped[name, default: []])) }
    topics = all.filter { $0.name != "Swift" }
    swift = all.first { $0.name == "Swift" } ?? Topic(name: "Swift", sections: [])
  }

  /// Types in the order in which they first occur, functions behind them; what is bound more than once stands once.
  private static func sections(of entries: [Vocabulary.Entry]) -> [Section] {
    var owners: [String?] = []
    var sections: [String?: Section] = [:]
    var seen: Set<Entry> = []
    var arguments: [String: CellType] = [:]
    for bound in entries {
      let owner = bound.owner?.name
      // Members of a generic type are bound once for each of its types; the first stands for all.
      if let owner, let argument = bound.argument, arguments[owner, default: argument] != argument {
        continue
      }
      if let owner, let argument = bound.argument { arguments[owner] = argument }
      let entry = Entry(bound)
      guard seen.insert(entry).inserted else { continue }
      if sections[owner] == nil {
        owners.append(owner)
        sections[owner] = Section(
          type: owner, summary: bound.owner.map(Self.sentence(on:)) ?? "", entries: [])
      }
      sections[owner]?.entries.append(entry)
    }
    return (owners.filter { $0 != nil } + owners.filter { $0 == nil }).compactMap { sections[$0] }
  }

  /// What a type is: as its declaration says, or the vocabulary where it is one of Swift's.
  private static func sentence(on type: Nominal) -> String {
    Declarations.sentences["", default: [:]][type.name] ?? type.summary
  }

  /// Everything that goes by a name: a type with its members, or each function and member of that name.
  ///
  /// - Parameter name: `Matrix`, `train`, `Network.train`, `train(on:epochs:)`, `⊙`.
  package func sections(named name: String) -> [Section] {
    let all = (topics + [swift]).flatMap(\.sections)
    let types = all.filter { $0.type == name }
    if !types.isEmpty { return types }
    let plain = name.prefix { $0 != "(" }
    return all.compactMap { section in
      var found = section
      found.entries = section.entries.filter { entry in
        entry.name == plain || entry.owner.map { $0 + "." + entry.name == plain } ?? false
      }
      return found.entries.isEmpty ? nil : found
    }
  }

  /// Every name that ``sections(named:)`` knows, for suggestions.
  package var names: [String] {
    let sections = (topics + [swift]).flatMap(\.sections)
    return Set(sections.compactMap(\.type) + sections.flatMap { $0.entries.map(\.name) }).sorted()
  }
}

extension VocabularyReference.Entry {
  init(_ bound: Vocabulary.Entry) {
    let function = bound.function
    let argument = bound.argument?.description
    func text(_ type: CellType) -> String {
      let text = type.description.replacingThrows
      guard let argument else { return text }
      if text == argument { return "Element" }
      return text == argument + "?" ? "Element?" : text
    }
    owner = bound.owner?.name
    name = function.plainName
    signature = function.signature(in: owner, isStatic: bound.isStatic, text)
    summary =
      function.isLiteral
      ? "Stands for a value of this type where one is wanted."
      : Declarations.sentences[owner ?? "", default: [:]][signature] ?? function.summary
  }
}

extension Vocabulary.Entry {
  /// What stands between the angle brackets of the type whose member this is.
  fileprivate var argument: CellType? {
    guard let owner, owner.arity > 0, !isStatic else { return nil }
    return function.parameters.first?.type.arguments.first
  }
}

extension HostFunction {
  /// Whether it makes a value from a literal.
  fileprivate var isLiteral: Bool { role == .literal || role == .arrayLiteral }

  /// The name; what is written into a text for its interpolation.
  fileprivate var plainName: String { name == "interpolate" ? "\\()" : name }

  fileprivate func signature(in owner: String?, isStatic: Bool, _ text: (CellType) -> String) -> String {
    let types = parameters.map { text($0.type) }
    let gives = result.isVoid ? "" : " -> " + text(result)
    switch role {
    case .operator(.infix): return "\(types[0]) \(name) \(types[1])" + gives
    case .operator(.prefix): return name + types[0] + gives
    case .operator(.postfix): return types[0] + name + gives
    case .literal, .arrayLiteral: return "a literal of \(types[0])"
    case .named: break
    }
    let isChanging = parameters.first?.isInout ?? false
    let written = (isMethod ? parameters.dropFirst() : parameters[...]).map { parameter in
      let type =
        parameter.takesAnySequence
        ? "some Sequence<\(text(parameter.type.arguments[0]))>" : text(parameter.type)
      return (parameter.label ?? "_") + ": "
        + (parameter.isVariadic ? text(parameter.type.arguments[0]) + "..." : type)
        + (parameter.defaultText.map { " = " + $0 } ?? "")
    }
    let list = "(" + written.joined(separator: ", ") + ")"
    switch name {
    case "init": return (owner ?? "") + (result.wrapped == nil ? "" : "?") + list
    case "subscript": return "[" + written.joined(separator: ", ") + "]" + gives + access
    case "interpolate": return "\\(" + written.joined(separator: ", ") + ")"
    default: break
    }
    let prefix = (isStatic ? "static " : "") + (isMethod && isChanging ? "mutating " : "")
    return isProperty ? prefix + name + ": " + text(result) + access : prefix + name + list + gives
  }

  private var access: String { canBeSet ? " { get set }" : "" }
}

extension String {
  /// A closure may throw only because the cell may; Swift's own declaration does not say so.
  fileprivate var replacingThrows: String { split(separator: ") throws -> ").joined(separator: ") -> ") }
}
