import Diagnostics
import Notebook

extension ReplayedLesson {
  /// The data files that the cells up to one of them have read although none of these names them, so that no fingerprint
  /// tells whether a file is still what it was.
  ///
  /// Of a file that is not there the cell that asked for it has said so itself.
  func unnamedFiles(upTo last: Int) -> [String] {
    guard let folder = lesson.folder else { return [] }
    let read = cells.prefix(last + 1).reduce(into: Set<String>()) { $0.formUnion($1.filesRead) }
    guard !read.isEmpty else { return [] }
    let named = lesson.cells.prefix(last + 1).flatMap { DataFiles.paths(in: $0.code.text, below: folder) }
    return read.subtracting(named).filter { DataFiles.exists($0, below: folder) }.sorted()
  }

  /// Warns of data files that the cells read although no cell names them, so that a change of them is not seen.
  var unnamedFileWarnings: [Diagnostic] {
    unnamedFiles(upTo: cells.count - 1).map { path in
      Diagnostic(
        .warning, "data.unnamed",
        "the lesson reads “\(path)”, but no cell has this path as one text, so `status` cannot see when the file "
          + "changes")
    }
  }
}
