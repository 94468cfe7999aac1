import Notebook
import System

/// Stands for a recorded output itself, so that an edit by hand is seen without running anything.
///
/// Blanks that a formatter may change do not count, nor blank lines at the ends or besides others.
enum OutputChecksum {
  /// Four hexadecimal digits.
  static func of(_ markdown: String) -> String {
    var hasher = SHA256()
    let lines = ComparedLine.lines(of: markdown)
    let idle = ComparedLine.idleLines(of: lines)
    for (place, line) in lines.enumerated() where !idle.contains(place) || lines.count == 1 {
      for (index, text) in line.texts.enumerated() {
        hasher.update(text.utf8)
        if index < line.numbers.count { hasher.update(line.numbers[index].number.text.utf8) }
      }
      hasher.update("\n".utf8)
    }
    return hexadecimal(hasher.finish().prefix(2))
  }

  /// Whether a recorded output is not what was recorded.
  static func isEdited(_ output: RecordedOutput) -> Bool {
    output.checksum.map { $0 != of(output.content.text) } ?? false
  }
}
