/// Which argument goes to which parameter.
struct ArgumentMatch {
  enum Failure {
    case missing(Target.Parameter, index: Int)
    case extra(Argument)
    case label(Argument, expected: String?)
  }

  /// For each parameter the arguments it takes: none, one, or for a variadic one any number.
  let arguments: [[Argument]]

  static func match(_ arguments: [Argument], _ parameters: [Target.Parameter]) -> ArgumentMatching {
    var taken: [[Argument]] = []
    var rest = arguments[...]
    for (index, parameter) in parameters.enumerated() {
      guard let next = rest.first else {
        if parameter.hasDefault || parameter.isVariadic {
          taken.append([])
          continue
        }
        return .failure(.missing(parameter, index: index))
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
        return .failure(.missing(parameter, index: index))
      } else if let label = next.label?.text,
        parameters.dropFirst(index + 1).contains(where: { $0.label == label })
      {
        return .failure(.missing(parameter, index: index))
      } else {
        return .failure(.label(next, expected: parameter.label))
      }
    }
    if let extra = rest.first { return .failure(.extra(extra)) }
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
}

/// How arguments fit the parameters of a function, or why they do not.
enum ArgumentMatching {
  case success(ArgumentMatch)
  case failure(ArgumentMatch.Failure)
}
