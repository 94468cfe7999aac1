import Diagnostics
package import Notebook

/// What the front matter of a lesson says to its program, as the Swift that is run before the first cell.
package struct LessonPrelude {
  /// The conventions and the parameters, each on a line of its own.
  package let code: String
  private let places: [(code: Range<Int>, document: Range<Int>)]

  /// nil where there is nothing to say.
  package init?(_ parameters: [Parameter], _ conventions: Conventions = .init()) {
    var code = Self.code(setting: conventions)
    guard !parameters.isEmpty || !code.isEmpty else { return nil }
    var places: [(Range<Int>, Range<Int>)] = []
    for parameter in parameters {
      let start = code.utf8.count
      code += Self.declaration(of: parameter) + "\n"
      places.append((start..<code.utf8.count, parameter.range))
    }
    self.code = code
    self.places = places
  }

  private static func code(setting conventions: Conventions) -> String {
    let settings = [
      conventions.indexBase.map { "indexBase = .\($0 == 0 ? "zero" : "one")" },
      conventions.factorOrder.map { "factorOrder = .\($0)" },
      conventions.residual.map { "residual = .\($0)" },
    ]
    return settings.compactMap(\.self).map { "conventions.\($0)\n" }.joined()
  }

  /// That of a lesson that was run.
  package init?(_ replayed: ReplayedLesson) {
    self.init(replayed.parameters, replayed.lesson.frontMatter.conventions)
  }

  /// `let epochs: Int = 50`
  static func declaration(of parameter: Parameter) -> String {
    "let \(parameter.name): \(parameter.value.type) = \(literal(parameter.value))"
  }

  /// A diagnostic about the declarations, placed where the document names the parameter.
  func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.moved { range in
      places.last { $0.code.lowerBound <= range.lowerBound }?.document ?? 0..<0
    }
  }

  private static func literal(_ value: Parameter.Value) -> String {
    switch value {
    case .int(let number): String(number)
    case .double(let number): String(number)
    case .bool(let truth): String(truth)
    case .string(let text): quoted(text)
    case .ints(let numbers): "[" + numbers.map { String($0) }.joined(separator: ", ") + "]"
    case .doubles(let numbers): "[" + numbers.map { String($0) }.joined(separator: ", ") + "]"
    }
  }

  /// A Swift string literal.
  package static func quoted(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case _ where scalar.value < 0x20: literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
