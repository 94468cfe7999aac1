import CellSyntax
package import Diagnostics
import Notebook
package import Replay

/// The cells of a lesson as one Swift program.
package struct EjectedProgram: Sendable, Hashable {
  /// The text of `main.swift`.
  package let code: String
  /// What the program may do otherwise than the lesson does.
  package let warnings: [Diagnostic]

  /// Joins the cells of a lesson.
  ///
  /// What `nabla run` adds to the cells is added as Swift: the parameters, the title, the name of each cell, and
  /// `show(…)` around a last expression whose value is shown. Cells that are not run, and cells that fail as they
  /// may, become comments.
  ///
  /// - Parameters:
  ///   - replayed: a lesson that was run to its end.
  ///   - path: the lesson's file, to which the messages of the compiler are to point.
  /// - Throws: a `Diagnostic` where a cell cannot do without one that fails.
  package init(_ replayed: ReplayedLesson, path: String) throws(Diagnostic) {
    let rehearsal = try Rehearsal(of: replayed)
    let shown = rehearsal.cellsThatShowAValue
    warnings = rehearsal.warnings
    let lesson = replayed.lesson
    let file = Self.sourceName(path)
    var code = """
      // \(EjectedPackage.mark), from \(Self.sourceName(lesson.source.name)).

      import Nabla

      TerminalOutput.begin(lesson: \(LessonPrelude.quoted(lesson.title)))

      """
    if let prelude = LessonPrelude(replayed) {
      code += "\n// From the front matter of the lesson.\n" + prelude.code
    }
    for (cell, result) in zip(lesson.cells, replayed.cells) {
      code += "\n"
      switch result.ending {
      case .completed:
        let line = lesson.source.position(of: cell.code.place(of: 0)).line
        let hides = cell.options.showsOutput ? "" : ", shows: false"
        code += "TerminalOutput.begin(cell: \(LessonPrelude.quoted(cell.name))\(hides))\n"
        guard !cell.code.isEmpty else { continue }
        code += "#sourceLocation(file: \"\(file)\", line: \(line))\n"
        code += Self.code(of: cell, showsValue: shown.contains(cell.index))
        code += "\n#sourceLocation()\n"
      case .failedAsAllowed:
        code += Self.comment(
          """
          The cell \(cell.name) is left out: it fails, as `error: \(cell.options.failure.rawValue)` says. \
          `nabla run` shows its message.
          """, on: cell)
      default:
        code += Self.comment("The cell \(cell.name) is left out: `run: false`.", on: cell)
      }
    }
    self.code = code + "\nTerminalOutput.end()\n"
  }

  /// The cell, with `show(…)` around its last expression where that is wanted.
  private static func code(of cell: Cell, showsValue: Bool) -> String {
    let code = cell.code.text
    guard showsValue, let range = CellParser.lastStatement(of: code) else { return code }
    let bytes = Array(code.utf8)
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    return text(bytes[..<range.lowerBound]) + "show(" + text(bytes[range]) + ")"
      + text(bytes[range.upperBound...])
  }

  private static func comment(_ reason: String, on cell: Cell) -> String {
    let code =
      cell.code.isEmpty ? [] : cell.code.text.split(separator: "\n", omittingEmptySubsequences: false)
    return "// \(reason)\n" + code.map { $0.isEmpty ? "//\n" : "// \($0)\n" }.joined()
  }

  /// A path as `#sourceLocation` takes it, which knows no escapes.
  private static func sourceName(_ path: String) -> String {
    String(
      String.UnicodeScalarView(
        path.unicodeScalars.map { scalar in
          let isPlain = scalar != "\"" && scalar != "\\" && !scalar.properties.isWhitespace
          return isPlain && scalar.value >= 0x20 || scalar == " " ? scalar : "_"
        }))
  }
}
