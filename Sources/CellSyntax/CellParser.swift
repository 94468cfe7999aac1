package import CellLanguage
package import Diagnostics
import SwiftDiagnostics
import SwiftOperators
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// Turns the text of cells into statements.
///
/// The only room that knows swift-syntax. One parser reads all cells of a lesson, since an operator that one cell
/// declares is an operator in the next.
package struct CellParser {
  private var operators: OperatorTable

  /// - Parameter declarations: Swift text that declares the operators of the vocabulary.
  package init(operators declarations: String = "") {
    operators = .standardOperators
    operators.addSourceFile(Parser.parse(source: declarations), errorHandler: { _ in })
  }

  /// The statements of a cell, and what is wrong with its syntax.
  ///
  /// - Parameter base: where the cell begins in the program's offsets; every range that comes back counts from there.
  package mutating func parse(
    _ code: String, at base: Int
  ) -> (statements: [Statement], diagnostics: [Diagnostics.Diagnostic]) {
    var lowering = Lowering(base: base, code: code)
    if let run = Self.bracketRun(in: code) {
      lowering.report("cell.syntax", "so many brackets in a row are no program", run)
      return ([], lowering.diagnostics)
    }
    let (parsed, strange) = Self.parseStrange(code)
    guard strange.isEmpty else {
      return ([], strange.map { $0.moved { base + $0.lowerBound..<base + $0.upperBound } })
    }
    if parsed.statements.contains(where: { Self.declaresOperators($0.item) }) {
      operators.addSourceFile(parsed) { error in
        // A lesson may declare an operator that the vocabulary has too, as a Swift program may.
        if case .operatorAlreadyExists = error { return }
        lowering.report(error.asDiagnostic)
      }
    }
    if parsed.hasError || parsed.hasWarning {
      // Operators are folded first, for a mistake among them is reported before one that follows from it.
      let folded = operators.foldAll(parsed) { error in lowering.report(error.asDiagnostic) }
      let problems = ParseDiagnosticsGenerator.diagnostics(for: folded)
      for diagnostic in problems { lowering.report(diagnostic) }
      guard lowering.diagnostics.isEmpty else { return ([], lowering.diagnostics) }
    }
    lowering.operators = operators
    let statements = lowering.statements(parsed.statements)
    return (lowering.diagnostics.isEmpty ? statements : [], lowering.diagnostics)
  }

  private static func declaresOperators(_ item: CodeBlockItemSyntax.Item) -> Bool {
    guard case .decl(let declaration) = item else { return false }
    return declaration.is(OperatorDeclSyntax.self) || declaration.is(PrecedenceGroupDeclSyntax.self)
  }
}

/// Carries one cell from swift-syntax's tree to ours, refusing by name what the language leaves out.
struct Lowering {
  let base: Int
  var diagnostics: [Diagnostics.Diagnostic] = []
  /// How deep the expression being lowered is nested; deep trees would exhaust the stack of every later pass.
  var depth = 0
  static let depthLimit = 400

  /// The operators that are declared.
  var operators = OperatorTable()
  /// Where the tree at hand begins in the cell; that of a folded sequence counts from its own beginning.
  var shift = 0
  /// One more than the highest `$n` of the closure being lowered.
  var shorthandCount = 0

  /// The text of the cell.
  let code: String

  init(base: Int, code: String) {
    self.base = base
    self.code = code
  }

  func range(_ node: some SyntaxProtocol) -> CodeRange {
    CodeRange(
      base + shift + node.positionAfterSkippingLeadingTrivia.utf8Offset,
      base + shift + node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  /// Reports what swift-syntax found, in words of ours; of several mistakes on one line the first is the mistake.
  mutating func report(_ diagnostic: SwiftDiagnostics.Diagnostic) {
    let offset = shift + Self.place(of: diagnostic).utf8Offset
    let start = base + offset
    let message = SyntaxMessage(diagnostic.message, in: code, at: offset)
    let isFollowing = diagnostics.contains { earlier in
      guard let place = earlier.range?.lowerBound, earlier.identifier == "cell.syntax" else { return false }
      return message.isFollowing(earlier.message) || message.isSameLine(place - base)
    }
    if isFollowing { return }
    let end =
      diagnostic.highlights.first.map { base + shift + $0.endPositionBeforeTrailingTrivia.utf8Offset }
      ?? start
    diagnostics.append(
      Diagnostics.Diagnostic(
        .error, "cell.syntax", message.text, at: start..<max(start + 1, end),
        notes: message.isOurs
          ? [] : diagnostic.fixIts.prefix(1).map { .init("to mend it: \($0.message.message)") }))
  }

  /// Where a mistake is: of a text without end its beginning, and of what is missing the end of what is there, which
  /// comes before a comment.
  private static func place(of diagnostic: SwiftDiagnostics.Diagnostic) -> AbsolutePosition {
    if diagnostic.message.hasPrefix("expected '\"' to end string literal"),
      let text = diagnostic.node.ancestorOrSelf(mapping: { $0.as(StringLiteralExprSyntax.self) })
    {
      return text.openingQuote.positionAfterSkippingLeadingTrivia
    }
    if diagnostic.message.hasPrefix("expected"),
      let before = diagnostic.node.previousToken(viewMode: .sourceAccurate),
      before.endPosition == diagnostic.position, before.trailingTrivia.contains(where: \.isComment)
    {
      return before.endPositionBeforeTrailingTrivia
    }
    return diagnostic.position
  }

  mutating func report(_ identifier: String, _ message: String, _ range: Range<Int>) {
    diagnostics.append(
      Diagnostics.Diagnostic(
        .error, identifier, message, at: base + range.lowerBound..<base + range.upperBound))
  }

  mutating func refuse(_ what: String, _ node: some SyntaxProtocol, instead: String? = nil) {
    diagnostics.append(
      Diagnostics.Diagnostic(
        .error, "cell.unsupported", "nabla cells have no \(what)" + (instead.map { "; \($0)" } ?? ""),
        at: range(node).offsets))
  }

  func name(_ token: TokenSyntax) -> Name {
    Name(Self.text(token), range(token))
  }

  static func text(_ token: TokenSyntax) -> String {
    let text = token.text
    return text.hasPrefix("`") && text.hasSuffix("`") && text.count > 2
      ? String(text.dropFirst().dropLast()) : text
  }
}
