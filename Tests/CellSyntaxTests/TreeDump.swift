import CellLanguage

/// A tree as text, a node a line: its kind with what it says itself, its range, and its children below it.
struct TreeDump {
  private(set) var lines: [String] = []

  init(_ statements: [Statement]) { add([.block(statements)], 0) }

  private mutating func add(_ parts: [TreePart], _ depth: Int) {
    for part in parts {
      switch part {
      case .expression(let node): add(node.kind.label, node.range, node.children, depth)
      case .pattern(let node): add("pattern " + node.kind.label, node.range, node.children, depth)
      case .type(let node): add("type " + node.text, node.range, [], depth)
      case .block(let statements):
        lines.append(String(repeating: "  ", count: depth) + "block")
        for node in statements { add(node.kind.label, node.range, node.children, depth + 1) }
      }
    }
  }

  private mutating func add(_ label: String, _ range: CodeRange, _ children: [TreePart], _ depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + label + " @\(range.start)-\(range.end)")
    add(children, depth + 1)
  }
}

extension Expression.Kind {
  fileprivate var label: String {
    switch self {
    case .integer(let value): "integer " + (value.map(String.init) ?? "too large")
    case .floatingPoint(let value): "floating point \(value)"
    case .boolean(let value): "boolean \(value)"
    case .string(let pieces): "string " + pieces.map(\.label).joined(separator: " ")
    case .nothing: "nil"
    case .name(let name): "name \(name)"
    case .shorthandParameter(let index): "$\(index)"
    case .implicitMember(let name): "implicit member .\(name.text)"
    case .member(_, let name): "member .\(name.text)"
    case .call(_, let arguments): "call" + arguments.labels
    case .subscript(_, let arguments): "subscript" + arguments.labels
    case .array: "array"
    case .dictionary: "dictionary"
    case .tuple(let elements): "tuple" + elements.labels
    case .parenthesized: "parentheses"
    case .closure(let closure):
      "closure captures \(closure.captures.map(\.name.text)) "
        + (closure.parameters.map { "parameters \($0.map(\.name.text))" }
          ?? "shorthand \(closure.shorthandCount)")
    case .prefix(let name, _): "prefix \(name.text)"
    case .postfix(let name, _): "postfix \(name.text)"
    case .binary(let name, _, _): "binary \(name.text)"
    case .assignment: "assignment"
    case .ternary: "ternary"
    case .chained: "chained ?"
    case .chain: "chain"
    case .forced: "forced !"
    case .conditional: "if expression"
    case .switching: "switch expression"
    case .attempt(let attempt, _): "try \(attempt)"
    case .address: "address &"
    case .cast(_, let cast, _): "cast \(cast)"
    case .type: "type expression"
    case .discard: "discard _"
    }
  }
}

extension StringPiece {
  fileprivate var label: String {
    switch self {
    case .text(let text): "'\(text)'"
    case .interpolation(let arguments, _): "interpolation" + arguments.labels
    }
  }
}

extension [Argument] {
  fileprivate var labels: String {
    "(" + map { ($0.label?.text ?? "_") + ($0.isTrailing ? "{}" : ":") }.joined() + ")"
  }
}

extension Statement.Kind {
  fileprivate var label: String {
    switch self {
    case .expression: "expression statement"
    case .variable(let declaration):
      (declaration.isStatic ? "static " : "") + (declaration.isConstant ? "let" : "var")
    case .function(let function):
      "\(function.role) \(function.name.text)(" + function.parameters.map(\.text).joined(separator: ", ")
        + ")"
        + (function.throws ? " throws" : "") + (function.rethrows ? " rethrows" : "")
        + (function.isMutating ? " mutating" : "")
    case .type(let type):
      (type.isIndirect ? "indirect " : "") + "\(type.kind) \(type.name.text)"
        + type.cases.map { " case \($0.name.text)\($0.parameters.map { $0.label ?? "_" })" }.joined()
    case .operator(let declaration): "operator \(declaration.name.text)"
    case .if: "if"
    case .guard: "guard"
    case .while(let label, _, _): "while" + label.text
    case .repeatWhile(let label, _, _): "repeat" + label.text
    case .for(let loop): "for" + loop.label.text
    case .switch(let label, let statement): "switch" + label.text + " \(statement.cases.map(\.items.count))"
    case .return: "return"
    case .break(let label): "break" + label.text
    case .continue(let label): "continue" + label.text
    case .throw: "throw"
    case .do(let label, _, _): "do" + label.text
    }
  }
}

extension Name? {
  fileprivate var text: String { map { " \($0.text)" } ?? "" }
}

extension FunctionDeclaration.Parameter {
  fileprivate var text: String {
    (label ?? "_") + " " + name.text + (isInout ? " inout" : "") + (isVariadic ? "..." : "")
      + (isEscaping ? " @escaping" : "")
  }
}

extension Pattern.Kind {
  fileprivate var label: String {
    switch self {
    case .name(let name): "name \(name.text)"
    case .wildcard: "_"
    case .tuple: "tuple"
    case .binding(let isConstant, _): isConstant ? "let" : "var"
    case .optional: "optional ?"
    case .enumCase(_, let name, let elements): "case .\(name.text)" + (elements == nil ? "" : "()")
    case .expression: "expression"
    case .typed: "typed"
    case .cast: "as"
    case .test: "is"
    }
  }
}

extension TypeName {
  fileprivate var text: String {
    switch kind {
    case .named(let name, let arguments): name + (arguments.isEmpty ? "" : "<\(arguments.map(\.text))>")
    case .member(let base, let name): base.text + "." + name
    case .array(let element): "[\(element.text)]"
    case .dictionary(let key, let value): "[\(key.text): \(value.text)]"
    case .optional(let wrapped): wrapped.text + "?"
    case .tuple(let elements): "(" + elements.map { $0.type.text }.joined(separator: ", ") + ")"
    case .function(let parameters, let result, let isThrowing):
      "(" + parameters.map { ($0.isInout ? "inout " : "") + $0.type.text }.joined(separator: ", ") + ")"
        + (isThrowing ? " throws" : "") + " -> " + result.text
    }
  }
}
