import CellLibrary
package import Notebook
import System

/// Stands for all that the output of a cell depends on: the cell, all cells before it, the parameters, the data files
/// that they name, and the version of the language.
///
/// Line endings do not count, nor does what only changes how an output is exported.
package struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  private let hash: [UInt8]

  /// Eight hexadecimal digits, as a recorded output carries them.
  package var description: String { hexadecimal(hash.prefix(4)) }

  /// All hexadecimal digits: different outputs never share them.
  package var full: String { hexadecimal(hash) }

  /// The fingerprints of a lesson's cells, in order.
  package static func all(of lesson: Lesson, parameters: [Parameter]) -> [Fingerprint] {
    var chain = start(of: lesson, parameters: parameters)
    return lesson.cells.map { cell in
      chain = chain.followed(by: cell, in: lesson.folder)
      return chain
    }
  }

  /// The fingerprint of a lesson before its first cell.
  static func start(of lesson: Lesson, parameters: [Parameter]) -> Fingerprint {
    let frontMatter = lesson.frontMatter
    // An empty field keeps the fingerprints as they were when there was more to say.
    var fields = ["nabla", LessonProgram.languageVersion, ""]
    let conventions = frontMatter.conventions
    fields += [
      conventions.indexBase.map { "index base \($0)" } ?? "",
      conventions.factorOrder.map { "factor order \($0.rawValue)" } ?? "",
    ]
    if let residual = conventions.residual { fields.append("residual \(residual.rawValue)") }
    for parameter in parameters { fields.append(LessonPrelude.declaration(of: parameter)) }
    return Fingerprint(fields)
  }

  private func followed(by cell: Cell, in folder: String?) -> Fingerprint {
    // A cell that is not run changes nothing for those after it, whatever it says.
    guard cell.options.runs else { return Fingerprint([full, "not run"]) }
    var fields = [full, cell.options.failure.rawValue, cell.code.text]
    if let folder {
      for path in DataFiles.paths(in: cell.code.text, below: folder) {
        fields += [path, DataFiles.digest(of: path, below: folder) ?? ""]
      }
    }
    return Fingerprint(fields)
  }

  /// - Parameter fields: hashed with their lengths, so that no two lists of fields are taken for the same.
  private init(_ fields: [String]) {
    var hasher = SHA256()
    for field in fields {
      hasher.update("\(field.utf8.count) ".utf8)
      hasher.update(field.utf8)
    }
    hash = hasher.finish()
  }
}
