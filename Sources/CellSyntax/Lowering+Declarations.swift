import CellLanguage
import Diagnostics
import SwiftOperators
import SwiftSyntax

extension Lowering {
  mutating func declaration(_ node: DeclSyntax) -> [Statement] {
    let place = range(node)
    switch node.as(DeclSyntaxEnum.self) {
    case .variableDecl(let variable):
      return [Statement(.variable(variableDeclaration(variable)), place)]
    case .functionDecl(let function):
      return [Statement(.function(functionDeclaration(function)), place)]
    case .initializerDecl(let initializer):
      return [Statement(.function(initializerDeclaration(initializer)), place)]
    case .subscriptDecl(let declaration):
      return [Statement(.function(subscriptDeclaration(declaration)), place)]
    case .structDecl(let structure):
      refuseGenerics(structure.genericParameterClause)
      attributesAndModifiers(structure.attributes, structure.modifiers)
      return [
        type(.structure, name(structure.name), structure.inheritanceClause, structure.memberBlock, place)
      ]
    case .enumDecl(let enumeration):
      refuseGenerics(enumeration.genericParameterClause)
      let found = attributesAndModifiers(enumeration.attributes, enumeration.modifiers, allowing: [.indirect])
      return [
        type(
          .enumeration, name(enumeration.name), enumeration.inheritanceClause, enumeration.memberBlock, place,
          isIndirect: found.contains(.indirect))
      ]
    case .extensionDecl(let `extension`):
      if let clause = `extension`.genericWhereClause { refuse("`where` clauses of extensions", clause) }
      attributesAndModifiers(`extension`.attributes, `extension`.modifiers)
      guard let extended = `extension`.extendedType.as(IdentifierTypeSyntax.self) else {
        refuse("extensions of this type", `extension`.extendedType)
        return []
      }
      return [
        type(
          .extension, name(extended.name), `extension`.inheritanceClause, `extension`.memberBlock, place)
      ]
    case .operatorDecl(let declaration):
      return [Statement(.operator(OperatorDeclaration(name: name(declaration.name))), place)]
    case .classDecl(let declaration):
      refuse("`class`", declaration.classKeyword, instead: "use a `struct`")
    case .protocolDecl(let declaration):
      refuse("`protocol`", declaration.protocolKeyword)
    case .actorDecl(let declaration):
      refuse("`actor`", declaration.actorKeyword)
    case .importDecl(let declaration):
      refuse("`import`", declaration, instead: "what a lesson may use is there already")
    case .typeAliasDecl(let declaration):
      refuse("`typealias`", declaration.typealiasKeyword)
    case .deinitializerDecl:
      refuse("`deinit`", node)
    case .macroDecl, .macroExpansionDecl:
      refuse("macros", node)
    case .ifConfigDecl:
      refuse("`#if`", node)
    case .precedenceGroupDecl(let group):
      // The folding of operators has used it by now, and knows no group below another.
      for case .precedenceGroupRelation(let relation) in group.groupAttributes
      where relation.higherThanOrLowerThanLabel.tokenKind == .keyword(.lowerThan) {
        refuse("`lowerThan`", relation, instead: "write `higherThan:` and the group below")
      }
      return []
    default:
      refuse("this kind of declaration", node)
    }
    return []
  }

  private mutating func refuseGenerics(_ clause: GenericParameterClauseSyntax?) {
    if let clause { refuse("generic declarations", clause) }
  }

  private func isDiscardable(_ attributes: AttributeListSyntax) -> Bool {
    attributes.contains { $0.trimmedDescription == "@discardableResult" }
  }

  /// Which of the modifiers are there; every other one, and every attribute, is refused by name.
  @discardableResult
  private mutating func attributesAndModifiers(
    _ attributes: AttributeListSyntax, _ modifiers: DeclModifierListSyntax, allowing: Set<Keyword> = []
  ) -> Set<Keyword> {
    for attribute in attributes where attribute.trimmedDescription != "@discardableResult" {
      refuse("`\(attribute.trimmedDescription)`", attribute)
    }
    var found: Set<Keyword> = []
    for modifier in modifiers {
      if case .keyword(let keyword) = modifier.name.tokenKind, allowing.contains(keyword) {
        found.insert(keyword)
      } else {
        refuse("`\(modifier.trimmedDescription)`", modifier)
      }
    }
    return found
  }

  private mutating func variableDeclaration(_ node: VariableDeclSyntax) -> VariableDeclaration {
    let modifiers = attributesAndModifiers(node.attributes, node.modifiers, allowing: [.static])
    var bindings = node.bindings.map { binding in
      VariableDeclaration.Binding(
        pattern: pattern(binding.pattern), type: binding.typeAnnotation.map { typeName($0.type) },
        value: binding.initializer.map { expression($0.value) },
        accessors: binding.accessorBlock.flatMap { accessors($0) })
    }
    // `let a, b: Int` gives its type to both names.
    for index in bindings.indices.reversed().dropFirst()
    where bindings[index].type == nil && bindings[index].value == nil {
      bindings[index].type = bindings[index + 1].type
    }
    return VariableDeclaration(
      isConstant: node.bindingSpecifier.tokenKind == .keyword(.let), isStatic: modifiers.contains(.static),
      bindings: bindings, keyword: range(node.bindingSpecifier))
  }

  private mutating func accessors(_ block: AccessorBlockSyntax) -> VariableDeclaration.Accessors? {
    let place = range(block)
    switch block.accessors {
    case .getter(let items):
      return .init(get: statements(items), set: nil, range: place)
    case .accessors(let list):
      var get: [Statement]?
      var set: (parameter: Name?, body: [Statement])?
      for accessor in list {
        let body = accessor.body.map { statements($0.statements) } ?? []
        switch accessor.accessorSpecifier.tokenKind {
        case .keyword(.get): get = body
        case .keyword(.set): set = (accessor.parameters.map { name($0.name) }, body)
        default: refuse("`\(accessor.accessorSpecifier.text)`", accessor.accessorSpecifier)
        }
      }
      guard let get else {
        if diagnostics.isEmpty { refuse("properties without `get`", block) }
        return nil
      }
      return .init(get: get, set: set, range: place)
    }
  }

  private mutating func parameters(_ clause: FunctionParameterClauseSyntax, isSubscript: Bool = false)
    -> [FunctionDeclaration.Parameter]
  {
    clause.parameters.map { parameter in
      for attribute in parameter.attributes { refuse("`\(attribute.trimmedDescription)`", attribute) }
      let type = parameterType(parameter.type)
      let first = Self.text(parameter.firstName)
      // A subscript's parameter has a label only where it is written twice.
      let label = first == "_" || (isSubscript && parameter.secondName == nil) ? nil : first
      return FunctionDeclaration.Parameter(
        label: label, name: name(parameter.secondName ?? parameter.firstName), type: type.type,
        isInout: type.isInout, isVariadic: parameter.ellipsis != nil, isEscaping: type.isEscaping,
        defaultValue: parameter.defaultValue.map { expression($0.value) })
    }
  }

  private mutating func functionDeclaration(_ node: FunctionDeclSyntax) -> FunctionDeclaration {
    let modifiers = attributesAndModifiers(
      node.attributes, node.modifiers, allowing: [.static, .mutating, .prefix, .postfix])
    refuseGenerics(node.genericParameterClause)
    if let clause = node.genericWhereClause { refuse("`where` clauses", clause) }
    let effects = node.signature.effectSpecifiers
    if let type = effects?.throwsClause?.type { refuse("typed throws", type, instead: "write `throws`") }
    let fixity: Fixity =
      modifiers.contains(.prefix) ? .prefix : modifiers.contains(.postfix) ? .postfix : .infix
    if case .binaryOperator = node.name.tokenKind, fixity == .infix,
      operators.infixOperator(named: node.name.text) == nil
    {
      diagnostics.append(
        .init(
          .error, "cell.unknown-operator",
          "declare the operator first: `infix operator \(node.name.text)`", at: range(node.name).offsets))
    }
    if let specifier = effects?.asyncSpecifier { refuse("`async`", specifier) }
    return FunctionDeclaration(
      name: name(node.name), role: .function, parameters: parameters(node.signature.parameterClause),
      result: node.signature.returnClause.map { typeName($0.type) }, throws: effects?.throwsClause != nil,
      rethrows: effects?.throwsClause?.throwsSpecifier.tokenKind == .keyword(.rethrows),
      isStatic: modifiers.contains(.static), isMutating: modifiers.contains(.mutating),
      isDiscardable: isDiscardable(node.attributes), fixity: fixity,
      body: node.body.map { statements($0.statements) } ?? [], setter: nil,
      end: end(of: node.body, node))
  }

  private mutating func initializerDeclaration(_ node: InitializerDeclSyntax) -> FunctionDeclaration {
    attributesAndModifiers(node.attributes, node.modifiers)
    refuseGenerics(node.genericParameterClause)
    return FunctionDeclaration(
      name: Name("init", range(node.initKeyword)),
      role: node.optionalMark == nil ? .initializer : .failableInitializer,
      parameters: parameters(node.signature.parameterClause), result: nil,
      throws: node.signature.effectSpecifiers?.throwsClause != nil, isStatic: true, isMutating: false,
      isDiscardable: isDiscardable(node.attributes),
      body: node.body.map { statements($0.statements) } ?? [], setter: nil, end: end(of: node.body, node))
  }

  private mutating func subscriptDeclaration(_ node: SubscriptDeclSyntax) -> FunctionDeclaration {
    let modifiers = attributesAndModifiers(node.attributes, node.modifiers, allowing: [.static])
    refuseGenerics(node.genericParameterClause)
    let accessors = node.accessorBlock.flatMap { self.accessors($0) }
    return FunctionDeclaration(
      name: Name("subscript", range(node.subscriptKeyword)), role: .subscript,
      parameters: parameters(node.parameterClause, isSubscript: true),
      result: typeName(node.returnClause.type),
      throws: false, isStatic: modifiers.contains(.static), isMutating: false, body: accessors?.get ?? [],
      setter: accessors?.set, end: CodeRange(Int(range(node).end) - 1, Int(range(node).end)))
  }

  private func end(of body: CodeBlockSyntax?, _ node: some SyntaxProtocol) -> CodeRange {
    body.map { range($0.rightBrace) } ?? range(node)
  }

  private mutating func type(
    _ kind: TypeDeclaration.Kind, _ name: Name, _ inheritance: InheritanceClauseSyntax?,
    _ block: MemberBlockSyntax, _ place: CodeRange, isIndirect: Bool = false
  ) -> Statement {
    var isIndirect = isIndirect
    var cases: [TypeDeclaration.Case] = []
    var members: [Statement] = []
    for member in block.members {
      guard let declaration = member.decl.as(EnumCaseDeclSyntax.self) else {
        members += self.declaration(member.decl)
        continue
      }
      let found = attributesAndModifiers(declaration.attributes, declaration.modifiers, allowing: [.indirect])
      isIndirect = isIndirect || found.contains(.indirect)
      for element in declaration.elements {
        let parameters = element.parameterClause?.parameters.map { parameter in
          TypeDeclaration.Case.Parameter(
            label: parameter.firstName.map(Self.text).flatMap { $0 == "_" ? nil : $0 },
            type: typeName(parameter.type), defaultValue: parameter.defaultValue.map { expression($0.value) })
        }
        cases.append(
          TypeDeclaration.Case(
            name: self.name(element.name), parameters: parameters ?? [],
            rawValue: element.rawValue.map { expression($0.value) }))
      }
    }
    return Statement(
      .type(
        TypeDeclaration(
          kind: kind, name: name,
          inherited: inheritance?.inheritedTypes.map { typeName($0.type) } ?? [], cases: cases,
          members: members,
          isIndirect: isIndirect)),
      place)
  }
}
