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

/// Which argument goes to which parameter.
struct ArgumentMatch {
  enum Failure {
    case missing(Target.Parameter, index: Int)
    case extra(Argument)
    case label(Argument, expected: String?)
  }

  /// For each parameter the arguments it takes: none, one, or for a variadic one any number.
  let arguments: [[Argument]]

  static func match(_ arguments: [Argument], _ parameters: [Target.Parameter]) -> Result<
    ArgumentMatch, FailureError
  > {
    var taken: [[Argument]] = []
    var rest = arguments[...]
    for (index, parameter) in parameters.enumerated() {
      guard let next = rest.first else {
        if parameter.hasDefault || parameter.isVariadic {
          taken.append([])
          continue
        }
        return .failure(.init(.missing(parameter, index: index)))
      }
      let fits =
        next.isTrailing && next.label == nil
        ? takesClosure(parameter) && !leavesClosureForLater(parameters, index, rest)
        : next.label?.text == parameter.label
      if fits {
        var group = [next]
        rest = rest.dropFirst()
        while parameter.isVariadic, let more = rest.first, more.label == nil, !more.isTrailing {
          group.append(more)
          rest = rest.dropFirst()
        }
        taken.append(group)
      } else if parameter.hasDefault || parameter.isVariadic {
        taken.append([])
      } else if next.isTrailing, next.label == nil {
        return .failure(.init(.missing(parameter, index: index)))
      } else if let label = next.label?.text,
        parameters.dropFirst(index + 1).contains(where: { $0.label == label })
      {
        return .failure(.init(.missing(parameter, index: index)))
      } else {
        return .failure(.init(.label(next, expected: parameter.label)))
      }
    }
    if let extra = rest.first { return .failure(.init(.extra(extra))) }
    return .success(ArgumentMatch(arguments: taken))
  }

  private static func takesClosure(_ parameter: Target.Parameter) -> Bool {
    if parameter.type.function != nil || parameter.type.wrapped?.function != nil { return true }
    if case .parameter = parameter.type.shape { return true }
    return false
  }

  /// A closure parameter with a default lets the closure pass where a later one needs it.
  private static func leavesClosureForLater(
    _ parameters: [Target.Parameter], _ index: Int, _ rest: ArraySlice<Argument>
  ) -> Bool {
    guard parameters[index].hasDefault else { return false }
    // The labelled closures behind it take the parameters of their names.
    let labels = rest.dropFirst().compactMap { $0.label?.text }
    let end = parameters.lastIndex { $0.label.map { $0 == labels.first } ?? false } ?? parameters.endIndex
    guard index + 1 < end else { return false }
    return parameters[(index + 1)..<end].contains { takesClosure($0) && !$0.hasDefault }
  }

  struct FailureError: Error {
    let failure: Failure
    init(_ failure: Failure) { self.failure = failure }
  }
}
