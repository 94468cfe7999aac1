/// Something that can be called, with the receiver it is called on.
enum Target {
  case host(HostFunction, receiver: Typed?)
  case user(FunctionSymbol, receiver: Typed?)
  case memberwise(DeclaredType)
  case enumCase(DeclaredType, Int)
  case value(Typed)

  struct Parameter {
    var label: String?
    var type: CellType
    var isInout = false
    var isVariadic = false
    var hasDefault = false
    var builderElement: CellType?
    var acceptsSequence = false
  }

  /// The parameters without the receiver.
  var parameters: [Parameter] {
    switch self {
    case .host(let function, let receiver):
      let parameters = function.parameters.map {
        Parameter(
          label: $0.label, type: $0.type, isInout: $0.isInout, isVariadic: $0.isVariadic,
          hasDefault: $0.defaultValue != nil, builderElement: $0.builderElement,
          acceptsSequence: $0.acceptsSequence)
      }
      return receiver == nil ? parameters : Array(parameters.dropFirst())
    case .user(let function, _):
      return function.parameters.map {
        Parameter(
          label: $0.label, type: $0.type, isInout: $0.isInout, isVariadic: $0.isVariadic,
          hasDefault: $0.defaultValue != nil)
      }
    case .memberwise(let type):
      return type.fields.filter { !($0.isConstant && $0.hasDefault) }.map {
        Parameter(
          label: $0.name, type: $0.type,
          hasDefault: $0.hasDefault || (!$0.isConstant && $0.type.wrapped != nil))
      }
    case .enumCase(let type, let index):
      let one = type.cases[index]
      return one.elements.enumerated().map { offset, element in
        Parameter(
          label: element.label, type: element.type,
          hasDefault: one.defaults.indices.contains(offset) && one.defaults[offset] != nil)
      }
    case .value(let node):
      return node.type.function?.parameters.map { Parameter(type: $0.type, isInout: $0.isInout) } ?? []
    }
  }

  var result: CellType {
    switch self {
    case .host(let function, _): function.result
    case .user(let function, _): function.result
    case .memberwise(let type), .enumCase(let type, _): type.type
    case .value(let node): node.type.function?.result ?? .void
    }
  }

  var isGeneric: Bool {
    if case .host(let function, _) = self { return function.isGeneric }
    return false
  }

  var name: String {
    switch self {
    case .host(let function, _): function.name
    case .user(let function, _): function.name
    case .memberwise(let type): type.name
    case .enumCase(let type, let index): type.cases[index].name
    case .value: "this closure"
    }
  }

  /// As Swift would write it: `train(on: Dataset, epochs: Int) -> History`.
  var signature: String {
    let parameters = self.parameters.map { parameter in
      (parameter.label ?? "_") + ": " + (parameter.isInout ? "inout " : "") + parameter.type.description
        + (parameter.isVariadic ? "..." : "")
    }
    return "\(name)(\(parameters.joined(separator: ", ")))" + (result.isVoid ? "" : " -> \(result)")
  }
}
