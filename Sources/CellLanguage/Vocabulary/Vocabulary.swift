/// All that cells can name: types, functions, operators and members, with Swift's own types.
///
/// A binding is one line that names a Swift function as Swift would, with its labels, and gives a closure whose type
/// says the rest:
///
///     vocabulary.function("outer(_:_:)") { (δ: Vector, a: Vector) in Matrix.outer(δ, a) }
package final class Vocabulary: @unchecked Sendable {
  package private(set) var types: [String: Nominal] = [:]
  package private(set) var functions: [String: [HostFunction]] = [:]
  private(set) var operators: [Operator: [HostFunction]] = [:]
  private var literals: [ObjectIdentifier: [HostFunction]] = [:]
  private var members: [ObjectIdentifier: [String: [HostFunction]]] = [:]
  private var statics: [ObjectIdentifier: [String: [HostFunction]]] = [:]
  /// What every sequence can do, bound on arrays.
  private(set) var sequenceMembers: [String: [HostFunction]] = [:]
  /// How the values of a sequence become an array, by the sequence's nominal type.
  var sequences: [ObjectIdentifier: SequenceBinding] = [:]
  /// What the bindings that are made next are about; a reference is grouped by it.
  package var topic = "Swift"
  /// Every binding, in the order in which they were made.
  package private(set) var entries: [Entry] = []
  /// Swift text that declares the vocabulary's own operators.
  package var operatorDeclarations = ""
  /// What parameters take where a call leaves them out: by the type ("" for a function), and the name with its labels.
  package var declaredDefaults: [String: [String: @Sendable () -> [Int: Default]]] = [:]

  /// Swift's description of any value, as `\(x)` gives it.
  let describe: HostFunction
  let characterLiteral: HostFunction
  let setLiteral: HostFunction
  let sliceLiteral: HostFunction

  package init() {
    describe = Standard.describe
    characterLiteral = Standard.characterLiteral
    setLiteral = Standard.setLiteral
    sliceLiteral = Standard.sliceLiteral
    Standard.add(to: self)
  }

  /// One binding, with its place in a reference.
  package struct Entry {
    package let topic: String
    /// The type whose member it is; nil for a function and for what every sequence can do.
    package let owner: Nominal?
    /// Whether it belongs to the type and not to its values.
    package let isStatic: Bool
    package let function: HostFunction
  }

  package func add(_ nominal: Nominal) { types[nominal.name] = nominal }

  private func enter(_ function: HostFunction, of owner: Nominal? = nil, isStatic: Bool = false) {
    entries.append(Entry(topic: topic, owner: owner, isStatic: isStatic, function: function))
  }

  func member(_ name: String, of nominal: Nominal) -> [HostFunction] {
    members[ObjectIdentifier(nominal)]?[name] ?? []
  }

  func staticMember(_ name: String, of nominal: Nominal) -> [HostFunction] {
    statics[ObjectIdentifier(nominal)]?[name] ?? []
  }

  /// What makes values of a type from literals of one kind.
  func literals(_ role: HostFunction.Role, of nominal: Nominal) -> [HostFunction] {
    (literals[ObjectIdentifier(nominal)] ?? []).filter { $0.role == role }
  }

  /// Names of the members of a type, for suggestions.
  package func memberNames(of nominal: Nominal) -> [String] {
    let own = members[ObjectIdentifier(nominal)].map { Array($0.keys) } ?? []
    return (own + (sequences[ObjectIdentifier(nominal)] == nil ? [] : Array(sequenceMembers.keys))).sorted()
  }

  package func staticNames(of nominal: Nominal) -> [String] {
    (statics[ObjectIdentifier(nominal)].map { Array($0.keys) } ?? []).filter { $0 != "init" }.sorted()
  }

  package func add(_ function: HostFunction) {
    if case .operator(let fixity) = function.role {
      operators[Operator(fixity, function.name), default: []].append(function)
    } else {
      functions[function.name, default: []].append(function)
    }
    enter(function)
  }

  func add(member function: HostFunction, of nominal: Nominal) {
    members[ObjectIdentifier(nominal), default: [:]][function.name, default: []].append(function)
    enter(function, of: nominal)
  }

  func add(static function: HostFunction, of nominal: Nominal) {
    if function.role == .named {
      statics[ObjectIdentifier(nominal), default: [:]][function.name, default: []].append(function)
    } else {
      literals[ObjectIdentifier(nominal), default: []].append(function)
    }
    enter(function, of: nominal, isStatic: true)
  }

  func add(sequenceMember function: HostFunction) {
    sequenceMembers[function.name, default: []].append(function)
    enter(function)
  }
}

/// How a type that is a sequence is iterated.
struct SequenceBinding {
  /// The elements as an array; its parameter is the sequence with generic arguments, its result the array.
  let toArray: HostFunction

  /// The element type of a sequence type.
  func element(of type: CellType) -> CellType? {
    var bindings: [Int: CellType] = [:]
    guard toArray.parameters[0].type.match(type, &bindings) else { return nil }
    return toArray.result.substituting(bindings).arguments.first
  }

  /// The sequence as an array; an array stays itself.
  func asArray(_ node: Typed, _ range: CodeRange) -> Typed {
    if node.type.nominal === Nominal.array { return node }
    var bindings: [Int: CellType] = [:]
    guard toArray.parameters[0].type.match(node.type, &bindings) else { return node }
    let kind = Typed.Kind.host(toArray, [.value(node)], types: toArray.types(bindings))
    return Typed(kind, toArray.result.substituting(bindings), range)
  }
}
