/// A call of `check` in a cell, with the argument that says what is expected.
struct CheckCall {
  /// What is claimed: the expression behind `equals:`, or the condition.
  let claim: Range<String.Index>
  let isCondition: Bool

  /// The calls of `check` in Swift code, in order.
  static func all(in code: String) -> [CheckCall] {
    code.ranges(of: #/\bcheck\(/#).map { call in
      let arguments = arguments(in: code, from: call.upperBound)
      let label = "equals:"
      for argument in arguments {
        let text = code[argument].drop(while: \.isWhitespace)
        if text.hasPrefix(label) {
          return CheckCall(
            claim: code.index(text.startIndex, offsetBy: label.count)..<argument.upperBound,
            isCondition: false)
        }
      }
      return CheckCall(claim: arguments.first ?? call, isCondition: true)
    }
  }

  /// The arguments of a call, from behind its parenthesis, cut at the commas that stand in no bracket or text.
  private static func arguments(in code: String, from start: String.Index) -> [Range<String.Index>] {
    var arguments: [Range<String.Index>] = []
    var depth = 0
    // For each text that is open, how deep it began; an interpolation opens a bracket in it.
    var texts: [Int] = []
    var begin = start
    var index = start
    while index < code.endIndex {
      let inText = texts.last == depth
      switch code[index] {
      case "\"":
        if inText { texts.removeLast() } else { texts.append(depth) }
      case "\\" where inText:
        index = code.index(after: index)
        if code[index] == "(" { depth += 1 }
      case "(" where !inText, "[" where !inText, "{" where !inText: depth += 1
      case ")" where !inText && depth == 0:
        arguments.append(begin..<index)
        return arguments
      case ")" where !inText, "]" where !inText, "}" where !inText: depth -= 1
      case "," where !inText && depth == 0:
        arguments.append(begin..<index)
        begin = code.index(after: index)
      default: break
      }
      index = code.index(after: index)
    }
    return arguments
  }
}
