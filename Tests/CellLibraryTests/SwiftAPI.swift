import Foundation
import SwiftParser
import SwiftSyntax

/// The public declarations of the Swift API that cells use, read from its sources.
struct SwiftAPI {
  /// One public declaration.
  struct Declaration {
    enum Kind {
      case type, property, enumCase, function, initializer, `subscript`
    }

    var kind: Kind
    /// The type whose member it is, such as `ChainRule.Order`; nil for a function.
    var owner: String?
    /// The name alone; `init`, `subscript`, or an operator's symbol.
    var name: String
    /// As ``VocabularyReference/Entry/signature``; of a type, its name.
    var signature: String
    /// The first sentence of its documentation.
    var sentence: String
    /// Where it stands, below `Sources`.
    var file: String
    var isStatic = false
    var isSettable = false
    /// What its parameters take where a call leaves them out, by their index, with their types.
    var defaults: [(index: Int, type: String, value: String)] = []
    /// The name with the labels of its parameters: `train(on:epochs:)`.
    var fullName: String?
  }

  /// What is said of a type wherever it is declared or extended.
  struct DeclaredType {
    enum Kind { case structure, `class`, enumeration }
    var kind: Kind
    /// Whether it has generic parameters.
    var isGeneric: Bool
    var isPublic: Bool
    /// The names of the protocols that it conforms to.
    var inherited: Set<String> = []
  }

  private(set) var declarations: [Declaration] = []
  /// By the full name.
  private(set) var types: [String: DeclaredType] = [:]

  /// The libraries, from the ground up.
  static let modules = ["LinearAlgebra", "Display", "Backprop", "Nabla"]

  static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  init() throws {
    var files: [(path: String, tree: SourceFileSyntax)] = []
    for module in Self.modules {
      let folder = Self.sources.appending(path: module)
      // `Network.swift` before `Network+JSON.swift`
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted {
        $0.replacing(".swift", with: "") < $1.replacing(".swift", with: "")
      }
      for name in names where name.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        files.append(("\(module)/\(name)", Parser.parse(source: text)))
      }
    }
    let finder = TypeFinder(viewMode: .sourceAccurate)
    for file in files { finder.walk(file.tree) }
    types = finder.types.filter { finder.isDeclared.contains($0.key) }
    for file in files {
      let reader = DeclarationReader(file: file.path, types: types)
      reader.walk(file.tree)
      declarations += reader.declarations
    }
  }
}

/// Finds all types, and what they conform to.
private final class TypeFinder: SyntaxVisitor {
  var types: [String: SwiftAPI.DeclaredType] = [:]
  var isDeclared: Set<String> = []
  private var path: [String] = []

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    path.append(node.extendedType.trimmedDescription)
    inherit(node.inheritanceClause)
    return .visitChildren
  }
  override func visitPost(_: ExtensionDeclSyntax) { path.removeLast() }
  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name, .structure, node.modifiers, node.genericParameterClause, node.inheritanceClause)
  }
  override func visitPost(_: StructDeclSyntax) { path.removeLast() }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name, .class, node.modifiers, node.genericParameterClause, node.inheritanceClause)
  }
  override func visitPost(_: ClassDeclSyntax) { path.removeLast() }
  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name, .enumeration, node.modifiers, node.genericParameterClause, node.inheritanceClause)
  }
  override func visitPost(_: EnumDeclSyntax) { path.removeLast() }

  private func enter(
    _ name: TokenSyntax, _ kind: SwiftAPI.DeclaredType.Kind, _ modifiers: DeclModifierListSyntax,
    _ generics: GenericParameterClauseSyntax?, _ inheritance: InheritanceClauseSyntax?
  ) -> SyntaxVisitorContinueKind {
    path.append(name.text)
    let full = path.joined(separator: ".")
    let inherited = types[full]?.inherited ?? []
    types[full] = SwiftAPI.DeclaredType(
      kind: kind, isGeneric: generics != nil, isPublic: modifiers.isPublic, inherited: inherited)
    isDeclared.insert(full)
    inherit(inheritance)
    return .visitChildren
  }

  private func inherit(_ clause: InheritanceClauseSyntax?) {
    let names = clause?.inheritedTypes.map(\.type.trimmedDescription) ?? []
    let full = path.joined(separator: ".")
    // An extension may be read before its type.
    types[full, default: SwiftAPI.DeclaredType(kind: .structure, isGeneric: false, isPublic: false)]
      .inherited.formUnion(names)
  }
}

extension DeclModifierListSyntax {
  fileprivate var isPublic: Bool {
    contains { $0.name.tokenKind == .keyword(.public) && $0.detail == nil }
  }

  fileprivate func contains(_ keyword: Keyword) -> Bool {
    contains { $0.name.tokenKind == .keyword(keyword) }
  }
}

/// Collects the public declarations of a file.
private final class DeclarationReader: SyntaxVisitor {
  let file: String
  let types: [String: SwiftAPI.DeclaredType]
  var declarations: [SwiftAPI.Declaration] = []
  private var path: [String] = []

  init(file: String, types: [String: SwiftAPI.DeclaredType]) {
    self.file = file
    self.types = types
    super.init(viewMode: .sourceAccurate)
  }

  private var owner: String? { path.isEmpty ? nil : path.joined(separator: ".") }

  // MARK: Types

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    path.append(node.extendedType.trimmedDescription)
    return .visitChildren
  }
  override func visitPost(_: ExtensionDeclSyntax) { path.removeLast() }
  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name, node.modifiers, node)
  }
  override func visitPost(_: StructDeclSyntax) { path.removeLast() }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name, node.modifiers, node)
  }
  override func visitPost(_: ClassDeclSyntax) { path.removeLast() }
  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name, node.modifiers, node)
  }
  override func visitPost(_: EnumDeclSyntax) { path.removeLast() }
  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  private func enter(
    _ name: TokenSyntax, _ modifiers: DeclModifierListSyntax, _ node: some SyntaxProtocol
  ) -> SyntaxVisitorContinueKind {
    path.append(name.text)
    if modifiers.isPublic, let owner { add(.type, name.text, owner, node, owner: nil) }
    return .visitChildren
  }

  // MARK: Members and functions

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isPublic else { return .skipChildren }
    let name = node.name.text
    let parameters = parameters(node.signature.parameterClause.parameters)
    let result = node.signature.returnClause.map { " -> " + type($0.type) } ?? ""
    if !name.contains(where: { $0.isLetter || $0 == "_" }) {
      let sides = parameters.map(\.type)
      let text = sides.count == 2 ? "\(sides[0]) \(name) \(sides[1])" : name + sides[0]
      add(.function, name, text + result, node, owner: nil)
      return .skipChildren
    }
    let isMutating = node.modifiers.contains(.mutating)
    let prefix = node.modifiers.contains(.static) ? "static " : isMutating ? "mutating " : ""
    add(
      .function, name, prefix + name + "(" + list(parameters) + ")" + result, node, owner: owner,
      isStatic: node.modifiers.contains(.static), parameters)
    return .skipChildren
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isPublic, let owner else { return .skipChildren }
    let mark = node.optionalMark == nil ? "" : "?"
    let parameters = parameters(node.signature.parameterClause.parameters)
    add(
      .initializer, "init", owner + mark + "(" + list(parameters) + ")", node, owner: owner, isStatic: true,
      parameters)
    return .skipChildren
  }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isPublic else { return .skipChildren }
    let isSettable = node.accessorBlock.map(sets) ?? false
    let parameters = parameters(node.parameterClause.parameters, ofSubscript: true)
    let text = "[" + list(parameters) + "] -> " + type(node.returnClause.type)
    add(
      .subscript, "subscript", text + (isSettable ? " { get set }" : ""), node, owner: owner,
      isSettable: isSettable)
    return .skipChildren
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isPublic, let owner else { return .skipChildren }
    let isConstant = node.bindingSpecifier.tokenKind == .keyword(.let)
    let hidesSetter = node.modifiers.contains { $0.detail?.detail.text == "set" }
    for binding in node.bindings {
      let name = binding.pattern.trimmedDescription
      let written = binding.typeAnnotation.map { type($0.type) } ?? inferred(binding.initializer?.value)
      let isSettable =
        !isConstant && !hidesSetter && (binding.accessorBlock.map(sets) ?? true)
      let prefix = node.modifiers.contains(.static) ? "static " : ""
      add(
        .property, name,
        prefix + name + ": " + (written ?? "?") + (isSettable && prefix.isEmpty ? " { get set }" : ""), node,
        owner: owner, isStatic: node.modifiers.contains(.static), isSettable: isSettable)
    }
    return .skipChildren
  }

  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind {
    guard let owner, types[owner]?.isPublic == true else { return .skipChildren }
    for element in node.elements {
      let name = element.name.text
      guard let clause = element.parameterClause else {
        add(.enumCase, name, "static \(name): \(owner)", node, owner: owner, isStatic: true)
        continue
      }
      // A case with associated values is called as a function is.
      let parameters = clause.parameters.map {
        Parameter(label: $0.firstName?.text ?? "_", type: type($0.type), value: $0.defaultValue?.value)
      }
      add(
        .function, name, "static \(name)(\(list(parameters))) -> \(owner)", node, owner: owner,
        isStatic: true, parameters)
    }
    return .skipChildren
  }

  /// Whether a property or subscript that is computed can be set too.
  private func sets(_ block: AccessorBlockSyntax) -> Bool {
    guard case .accessors(let accessors) = block.accessors else { return false }
    return accessors.contains { ["set", "_modify", "didSet", "willSet"].contains($0.accessorSpecifier.text) }
  }

  private func add(
    _ kind: SwiftAPI.Declaration.Kind, _ name: String, _ signature: String, _ node: some SyntaxProtocol,
    owner: String?, isStatic: Bool = false, isSettable: Bool = false, _ parameters: [Parameter] = []
  ) {
    var declaration = SwiftAPI.Declaration(
      kind: kind, owner: owner, name: name, signature: signature, sentence: sentence(node.leadingTrivia),
      file: file, isStatic: isStatic, isSettable: isSettable)
    declaration.defaults = parameters.enumerated().compactMap { index, parameter in
      parameter.value.map { (index, parameter.type, $0.trimmedDescription) }
    }
    if [.function, .initializer, .subscript].contains(kind) {
      declaration.fullName = name + "(" + parameters.map { $0.label + ":" }.joined() + ")"
    }
    declarations.append(declaration)
  }

  // MARK: Text

  private struct Parameter {
    let label: String
    /// With dots after it where there may be several.
    let type: String
    let value: ExprSyntax?
  }

  private func parameters(
    _ list: FunctionParameterListSyntax, ofSubscript isSubscript: Bool = false
  ) -> [Parameter] {
    list.map { parameter in
      // In a subscript a single name is no label.
      Parameter(
        label: isSubscript && parameter.secondName == nil ? "_" : parameter.firstName.text,
        type: type(parameter.type) + (parameter.ellipsis == nil ? "" : "..."),
        value: parameter.defaultValue?.value)
    }
  }

  private func list(_ parameters: [Parameter]) -> String {
    parameters.map { parameter in
      parameter.label + ": " + parameter.type
        + (parameter.value.map { " = " + $0.trimmedDescription } ?? "")
    }.joined(separator: ", ")
  }

  /// The type of a value that names it: `Activation(…)`, `Activation.relu`.
  private func inferred(_ value: ExprSyntax?) -> String? {
    if let call = value?.as(FunctionCallExprSyntax.self) { return inferred(call.calledExpression) }
    if let name = value?.as(DeclReferenceExprSyntax.self) {
      return name.baseName.text.first?.isUppercase == true ? type(name.baseName.text) : owner
    }
    if let literal = value, literal.is(IntegerLiteralExprSyntax.self) { return "Int" }
    if let member = value?.as(MemberAccessExprSyntax.self) {
      return member.base == nil ? owner : inferred(member.base)
    }
    return nil
  }

  private func type(_ node: TypeSyntax) -> String {
    switch node.as(TypeSyntaxEnum.self) {
    case .identifierType(let name):
      let arguments = name.genericArgumentClause.map { clause in
        "<"
          + clause.arguments.map { argument in
            if case .type(let node) = argument.argument { type(node) } else { argument.trimmedDescription }
          }.joined(separator: ", ") + ">"
      }
      return type(name.name.text) + (arguments ?? "")
    case .memberType: return type(node.trimmedDescription)
    case .optionalType(let optional): return type(optional.wrappedType) + "?"
    case .arrayType(let array): return "[" + type(array.element) + "]"
    case .dictionaryType(let dictionary):
      return "[" + type(dictionary.key) + ": " + type(dictionary.value) + "]"
    case .attributedType(let attributed): return type(attributed.baseType)
    case .someOrAnyType(let some): return some.someOrAnySpecifier.text + " " + type(some.constraint)
    case .tupleType(let tuple):
      let parts = tuple.elements.map { ($0.firstName.map { $0.text + ": " } ?? "") + type($0.type) }
      return "(" + parts.joined(separator: ", ") + ")"
    case .functionType(let function):
      let parts = function.parameters.map { type($0.type) }
      return "(" + parts.joined(separator: ", ") + ") -> " + type(function.returnClause.type)
    default: return node.trimmedDescription
    }
  }

  /// The full name of a type as it is called from where the reader stands.
  private func type(_ name: String) -> String {
    if name == "Self", let owner { return owner }
    var scope = path
    while !scope.isEmpty {
      let full = (scope.joined(separator: ".") + "." + name)
      if types[full] != nil { return full }
      scope = scope.joined(separator: ".").split(separator: ".").map(String.init)
      scope.removeLast()
    }
    return name
  }

  /// The first sentence of a comment of documentation; it may run over lines.
  private func sentence(_ trivia: Trivia) -> String {
    var lines: [Substring] = []
    for piece in trivia {
      if case .docLineComment(let text) = piece { lines.append(text.dropFirst(3).drop { $0 == " " }) }
    }
    let paragraph = lines.prefix { !$0.isEmpty }.joined(separator: " ")
    return paragraph.replacing(#/``(?:[\w.]+/)*([^`]+)``/#) { "`\($0.1)`" }.firstSentence
  }
}

extension String {
  /// What stands before the first end of a sentence, with it.
  fileprivate var firstSentence: String {
    var previous: Character?
    for index in indices {
      let rest = self[self.index(after: index)...]
      if self[index] == ".", rest.isEmpty || rest.hasPrefix(" "), previous != "." {
        let next = rest.drop { $0 == " " }.first
        if next == nil || next?.isUppercase == true || next?.isLetter == false {
          return String(self[...index])
        }
      }
      previous = self[index]
    }
    return self
  }
}
