import Diagnostics
package import Notebook

/// The parameters of lessons, said to a person.
package enum ParameterList {
  /// A line a parameter: name, type, value and meaning, in columns.
  package static func text(_ parameters: [Parameter]) -> String {
    let rows = parameters.map { parameter in
      let declaration = LessonPrelude.declaration(of: parameter).dropFirst("let ".count)
      return (String(declaration), parameter.description ?? "")
    }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { declaration, description in
      let padding = description.isEmpty ? "" : String(repeating: " ", count: width - declaration.count + 2)
      let lines = description.split(whereSeparator: \.isNewline).joined(separator: " ")
      return Diagnostic.printable(declaration + padding + lines) + "\n"
    }.joined()
  }
}
