import Notebook
import System

/// Stands for a recorded output itself, so that an edit by hand is seen without running anything.
///
/// Blanks that a formatter may change do not count.
enum OutputChecksum {
  /// Four hexadecimal digits.
  static func of(_ markdown: String) -> String {
    var hasher = SHA256()
    for line in ComparedLine.lines(of: markdown) {
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
