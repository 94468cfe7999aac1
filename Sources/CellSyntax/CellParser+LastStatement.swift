import SwiftParser
import SwiftSyntax

extension CellParser {
  /// The bytes of a cell's last statement, without a semicolon or a comment behind it; nil where there is none.
  package static func lastStatement(of code: String) -> Range<Int>? {
    guard let last = Parser.parse(source: code).statements.last else { return nil }
    let start = last.item.positionAfterSkippingLeadingTrivia.utf8Offset
    return start..<max(start, last.item.endPositionBeforeTrailingTrivia.utf8Offset)
  }
}
