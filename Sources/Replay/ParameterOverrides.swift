import Diagnostics
import Notebook

/// Puts values from outside in place of those in a lesson's front matter.
enum ParameterOverrides {
  /// The parameters with their new values, and what is wrong with the overrides.
  static func applying(_ overrides: [String: String], to lesson: Lesson) -> ([Parameter], [Diagnostic]) {
    var parameters = lesson.frontMatter.parameters
    var diagnostics: [Diagnostic] = []
    for (name, text) in overrides.sorted(by: { $0.key < $1.key }) {
      guard let index = parameters.firstIndex(where: { $0.name == name }) else {
        diagnostics.append(unknown(name, among: parameters.map(\.name)))
        continue
      }
      let type = parameters[index].value.type
      if let value = value(text, type: type) {
        parameters[index].value = value
      } else {
        diagnostics.append(
          Diagnostic(
            "parameter.type", "the parameter `\(name)` is of type \(type); `\(text)` is not",
            at: parameters[index].range))
      }
    }
    return (parameters, diagnostics)
  }

  private static func unknown(_ name: String, among names: [String]) -> Diagnostic {
    if let near = nearest(to: name, among: names) {
      return Diagnostic(
        "parameter.unknown", "the lesson has no parameter `\(name)`; did you mean `\(near)`?")
    }
    let all = names.isEmpty ? "none" : names.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic("parameter.unknown", "the lesson has no parameter `\(name)`; its parameters: \(all)")
  }

  private static func value(_ text: String, type: String) -> Parameter.Value? {
    guard type.hasPrefix("[") else { return Parameter.Value(text, type: type) }
    var list = Substring(text)
    if list.hasPrefix("["), list.hasSuffix("]") { list = list.dropFirst().dropLast() }
    let elements = list.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }
    return Parameter.Value(list: elements, type: type)
  }
}
