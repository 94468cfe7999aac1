import Diagnostics

/// Structs and enums: first their names, then what they hold, then their members.
final class TypeCollector {
  let table: SymbolTable
  let types: TypeResolver
  let valueChecker: ValueChecker
  let members: MemberCollector

  var log: MistakeLog { table.log }

  init(table: SymbolTable, types: TypeResolver, valueChecker: ValueChecker, members: MemberCollector) {
    self.table = table
    self.types = types
    self.valueChecker = valueChecker
    self.members = members
  }

  /// Declares the structs and enums of a block: first their names, then their members.
  func declareTypes(_ statements: [Statement]) {
    var found: [(TypeDeclaration, DeclaredType)] = []
    for statement in statements {
      guard case .type(let declaration) = statement.kind, declaration.kind != .extension else { continue }
      let nominal = Nominal(declaration.name.text) { _ in Aggregate.self }
      let declared = DeclaredType(
        declaration.kind == .structure ? .structure : .enumeration, name: declaration.name.text,
        nominal: nominal,
        range: declaration.name.range)
      nominal.declared = declared
      if let earlier = table.existing(declaration.name.text) {
        table.reportRedeclaration(declaration.name.text, declaration.name.range, earlier: earlier)
        continue
      }
      table.scope[declaration.name.text] = .type(nominal)
      declared.isIndirect = declaration.isIndirect
      found.append((declaration, declared))
      table.declaredTypes.append(declared)
      // Types inside it are known by their names there, and behind a dot elsewhere.
      let inside = Scope(parent: table.scope)
      declared.scope = inside
    }
    for statement in statements {
      guard case .type(let declaration) = statement.kind, declaration.kind == .extension else { continue }
      guard let declared = types.nominal(declaration.name.text)?.declared else {
        log.report(
          "unsupported", "nabla cells have extensions only of the lesson's own types", declaration.name.range)
        continue
      }
      found.append((declaration, declared))
    }
    for (declaration, declared) in found { conform(declared, declaration.inherited, declaration) }
    for (declaration, declared) in found { inside(declared) { declareTypes(declaration.members) } }
    for (declaration, declared) in found { inside(declared) { addStored(declared, declaration) } }
    for (declaration, declared) in found { inside(declared) { members.addMembers(declared, declaration) } }
    for (declaration, declared) in found {
      checkConformances(declared, declaration)
      if declaration.kind != .extension { checkRecursion(declared, declaration) }
    }
  }

  func inside(_ declared: DeclaredType, _ body: () -> Void) {
    let outer = table.scope
    if let inner = declared.scope { table.scope = inner }
    // In signatures `Self` is the type; bodies have scopes of their own.
    let around = table.scope.memberOf
    if declared.scope != nil { table.scope.memberOf = (declared, nil) }
    body()
    table.scope.memberOf = around
    table.scope = outer
  }

  /// A value type cannot hold itself, unless an array, a dictionary or an `indirect` case stands between.
  func checkRecursion(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    guard !declared.isIndirect else { return }
    func holds(_ type: CellType) -> Bool {
      var seen: Set<ObjectIdentifier> = []
      return holds(type, &seen)
    }
    func holds(_ type: CellType, _ seen: inout Set<ObjectIdentifier>) -> Bool {
      if let elements = type.elements { return elements.contains { holds($0.type, &seen) } }
      if let wrapped = type.wrapped { return holds(wrapped, &seen) }
      guard let other = type.declared, !other.isIndirect else { return false }
      if other === declared { return true }
      guard seen.insert(ObjectIdentifier(other)).inserted else { return false }
      return stored(other).contains { holds($0, &seen) }
    }
    guard stored(declared).contains(where: { holds($0) }) else { return }
    log.report(
      "recursive-value",
      declared.kind == .structure
        ? "`\(declared.name)` holds itself, so its values would have no end"
        : "`\(declared.name)` holds itself; write `indirect enum`",
      declared.fields.first { holds($0.type) }?.range ?? declaration.name.range)
  }

  func stored(_ declared: DeclaredType) -> [CellType] {
    declared.fields.map(\.type) + declared.cases.flatMap { $0.elements.map(\.type) }
  }

  func conform(_ declared: DeclaredType, _ inherited: [TypeName], _ declaration: TypeDeclaration) {
    let isPlain = declared.kind == .enumeration && declaration.cases.allSatisfy(\.parameters.isEmpty)
    if isPlain, declaration.kind == .enumeration {
      declared.nominal.conformances.formUnion([.equatable, .hashable])
    }
    for name in inherited {
      guard case .named(let text, _) = name.kind else { continue }
      if let conformance = Conformance(rawValue: text), conformance != .numeric {
        declared.nominal.conformances.insert(conformance)
        if conformance == .hashable || conformance == .comparable {
          declared.nominal.conformances.insert(.equatable)
        }
      } else if declared.kind == .enumeration, let raw = resolveRaw(text) {
        declared.rawType = raw
        declared.nominal.conformances.formUnion([.equatable, .hashable, .rawRepresentable])
      } else if text != "Sendable" {
        log.report("unsupported", "nabla cells have no protocol `\(text)`", name.range)
      }
    }
  }

  func resolveRaw(_ text: String) -> CellType? {
    [CellType.int, .string, .double, .character].first { $0.description == text }
  }

  /// Reports a conformance that is claimed but cannot be kept.
  func checkConformances(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    func lacks(_ conformance: Conformance, _ what: String) {
      log.report(
        "conformance", "`\(declared.name)` does not conform to `\(conformance.rawValue)`: \(what)",
        declaration.name.range)
    }
    guard declaration.kind != .extension || !declaration.inherited.isEmpty else { return }
    let stored = stored(declared)
    let claimed = declared.nominal.conformances
    if claimed.contains(.equatable), declared.operators["=="] == nil,
      let other = stored.first(where: { $0 != declared.type && !$0.conforms(to: .equatable) })
    {
      lacks(.equatable, "it holds \(other.indefinite), which is not; write `static func ==`")
    }
    if claimed.contains(.hashable),
      let other = stored.first(where: { $0 != declared.type && !$0.conforms(to: .hashable) })
    {
      lacks(.hashable, "it holds \(other.indefinite), which is not")
    }
    if claimed.contains(.comparable), declared.operators["<"] == nil,
      declared.kind == .structure || declared.rawType != nil
    {
      lacks(.comparable, "write `static func < (left: \(declared.name), right: \(declared.name)) -> Bool`")
    }
    if claimed.contains(.customStringConvertible), declared.computed["description"]?.type != .string {
      lacks(.customStringConvertible, "write `var description: String { … }`")
    }
  }
}
