import Foundation
import SwiftParser
import SwiftSyntax

/// Writes the folder `Declarations` of `CellLibrary` from the Swift API: for every type of the vocabulary the members that
/// are values, for every function what its parameters take where a call leaves them out, and for all the first sentence of
/// the documentation.
struct DeclarationsWriter {
  let api: SwiftAPI
  let bindings: WrittenBindings

  static let folder = SwiftAPI.sources.appending(path: "CellLibrary/Declarations")

  /// The names of the files: one for each library, and one for defaults.
  static let files = SwiftAPI.modules + ["Defaults"]

  func text(of file: String) -> String {
    let head = """
      // swift-format-ignore-file
      // Written from the public declarations of the Swift API by DeclarationTests, which says how; not to be edited.

      """
    return head + (file == "Defaults" ? defaults : declarations(of: file))
  }

  private func declarations(of module: String) -> String {
    let own = bound.filter { $0.file.hasPrefix(module + "/") }
    let types = own.filter { $0.kind == .type && bindings.types.contains($0.signature) }.map(\.signature)
    var text =
      types.isEmpty
      ? "" : "\npackage import CellLanguage\npackage import \(module == "Display" ? "Display" : "Nabla")\n"
    for type in types { text += "\n" + conformance(type) }
    let name = module.prefix(1).lowercased() + module.dropFirst()
    text += "\nextension Declarations {\n  static let \(name): [Sentence] = [\n"
    for declaration in own where !declaration.sentence.isEmpty {
      let owner = declaration.owner.map { "\"\($0)\"" } ?? "nil"
      text += "    Sentence(\(owner), \(quoted(declaration.signature)), \(quoted(declaration.sentence))),\n"
    }
    return text + "  ]\n}\n"
  }

  private var bound: [SwiftAPI.Declaration] { api.declarations.filter { !Unbound.contains($0) } }

  private func conformance(_ type: String) -> String {
    guard let declared = api.types[type] else { return "" }
    let isGeneric = declared.isGeneric
    var text =
      "extension \(type): \(isGeneric ? "Declared where Element: CellValue" : "CellValue, Declared") {\n"
    if !isGeneric {
      text += "  package static let cellType = CellType(\"\(type)\", \(type).self, [\(conformances(type))]"
      let literals = Self.literals.filter { declared.inherited.contains($0.protocol) }.map {
        "." + $0.literal
      }
      text += literals.isEmpty ? ")\n\n" : ", literals: [\(literals.joined(separator: ", "))])\n\n"
    }
    text += "  static func declare(_ members: Members<\(isGeneric ? "Self" : type)>) {\n"
    let members = api.declarations.filter {
      $0.owner == type && !Unbound.contains($0) && !bindings.properties.contains(type + "." + $0.name)
    }
    for member in members where member.kind == .property {
      text += "    " + line(member, of: declared) + "\n"
    }
    let cases = members.filter { $0.kind == .enumCase }
    if !cases.isEmpty {
      text +=
        "    members.cases([" + cases.map { "(\"\($0.name)\", .\($0.name))" }.joined(separator: ", ") + "])\n"
    }
    if declared.inherited.contains("CaseIterable") { text += "    members.allCases()\n" }
    return text + "  }\n}\n"
  }

  private func line(_ member: SwiftAPI.Declaration, of type: SwiftAPI.DeclaredType) -> String {
    let name = member.name
    if member.isStatic { return "members.constant(\"\(name)\", \(member.owner ?? "").\(name))" }
    if !member.isSettable { return "members.property(\"\(name)\", \\.\(name))" }
    let function = type.kind == .class ? "shared" : "property"
    return "members.\(function)(\"\(name)\", \\.\(name)) { $0.\(name) = $1 }"
  }

  /// What cells know of a type's conformances.
  private func conformances(_ type: String) -> String {
    guard let declared = api.types[type] else { return "" }
    var inherited = declared.inherited
    // An enum without associated values is hashable without saying so.
    let hasValues = api.declarations.contains { $0.owner == type && $0.kind == .function && $0.isStatic }
    if declared.kind == .enumeration, !hasValues { inherited.insert("Hashable") }
    if inherited.contains("Hashable") { inherited.insert("Equatable") }
    return Self.conformances.filter { inherited.contains($0.protocol) }.map { "." + $0.conformance }
      .joined(separator: ", ")
  }

  private var defaults: String {
    let having = bound.filter { !$0.defaults.isEmpty && ($0.owner.map(bindings.types.contains) ?? true) }
    var owners: [String] = []
    for owner in having.map({ $0.owner ?? "" }) where !owners.contains(owner) { owners.append(owner) }
    var text = """

      import CellLanguage
      import Nabla

      extension Declarations {
        static let defaults: [String: [String: @Sendable () -> [Int: Default]]] = [

      """
    for owner in owners {
      text += "    \"\(owner)\": [\n"
      var written: [String: String] = [:]
      for function in having where (function.owner ?? "") == owner {
        let name = function.fullName ?? ""
        let values = function.defaults.map {
          "\($0.index): Default(\($0.value) as \($0.type), \(quoted($0.value)))"
        }
        let line = "      \"\(name)\": { [\(values.joined(separator: ", "))] },\n"
        if written[name, default: line] != line {
          text += "      #error(\"two functions \(name) differ in their defaults\")\n"
        }
        if written.updateValue(line, forKey: name) == nil { text += line }
      }
      text += "    ],\n"
    }
    return text + "  ]\n}\n"
  }

  /// As a literal of Swift.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static let conformances: [(protocol: String, conformance: String)] = [
    ("Equatable", "equatable"), ("Hashable", "hashable"),
    ("Comparable", "comparable"), ("CaseIterable", "caseIterable"),
    ("CustomStringConvertible", "customStringConvertible"),
  ]
  private static let literals: [(protocol: String, literal: String)] = [
    ("ExpressibleByArrayLiteral", "array"),
    ("ExpressibleByStringInterpolation", "string"), ("ExpressibleByStringLiteral", "string"),
  ]
}

/// What the files of the folder `Bindings` bind by hand, read from their text.
struct WrittenBindings {
  /// The types that the vocabulary names.
  private(set) var types: Set<String> = []
  /// Properties that are bound with a charge or a check: `Matrix.T`.
  private(set) var properties: Set<String> = []

  static let folder = SwiftAPI.sources.appending(path: "CellLibrary/Bindings")

  init() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    for name in names.sorted() where name.hasSuffix(".swift") {
      let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      let reader = BindingReader(viewMode: .sourceAccurate)
      reader.walk(Parser.parse(source: text))
      types.formUnion(reader.types)
      properties.formUnion(reader.properties)
    }
  }
}

private final class BindingReader: SyntaxVisitor {
  var types: Set<String> = []
  var properties: Set<String> = []

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    guard let callee = node.calledExpression.as(MemberAccessExprSyntax.self),
      callee.base?.trimmedDescription == "vocabulary"
    else { return .visitChildren }
    let arguments = node.arguments.map(\.expression)
    switch callee.declName.baseName.text {
    case "type" where arguments.count == 1:
      if let name = Self.type(arguments[0]) { types.insert(name) }
    case "members":
      if let name = Self.type(arguments[0]) { types.insert(name) }
    case "property", "sharedProperty":
      guard let name = arguments.first?.as(StringLiteralExprSyntax.self)?.representedLiteralValue else {
        break
      }
      let getters = arguments.dropFirst() + (node.trailingClosure.map { [ExprSyntax($0)] } ?? [])
      if let owner = getters.lazy.compactMap(Self.owner).first { properties.insert(owner + "." + name) }
    default: break
    }
    return .visitChildren
  }

  /// `X` of `X.self`, without generic arguments.
  private static func type(_ expression: ExprSyntax) -> String? {
    guard let access = expression.as(MemberAccessExprSyntax.self), access.declName.baseName.text == "self",
      let base = access.base?.trimmedDescription
    else { return nil }
    return String(base.prefix { $0 != "<" })
  }

  /// The type whose property a key path or a closure reads.
  private static func owner(_ getter: ExprSyntax) -> String? {
    if let path = getter.as(KeyPathExprSyntax.self) { return path.root?.trimmedDescription }
    guard let clause = getter.as(ClosureExprSyntax.self)?.signature?.parameterClause,
      case .parameterClause(let parameters) = clause
    else { return nil }
    return parameters.parameters.first?.type.map { String($0.trimmedDescription.prefix { $0 != "<" }) }
  }
}
