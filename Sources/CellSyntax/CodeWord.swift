import SwiftParser
import SwiftSyntax

/// A stretch of Swift that a reader's eye should find, such as a keyword or a number.
package struct CodeWord: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case keyword, number, string, comment, type, function, label
  }

  package var kind: Kind
  /// Byte offsets in the code.
  package var range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The words of some Swift, in order; names that are neither types nor called, operators and brackets are none.
  ///
  /// Text that is not Swift is read as far as it can be.
  package static func all(in code: String) -> [CodeWord] {
    var words: [CodeWord] = []
    for token in Parser.parse(source: code).tokens(viewMode: .sourceAccurate) {
      appendComments(of: token.leadingTrivia, at: token.position.utf8Offset, to: &words)
      if let kind = kind(of: token) {
        let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
        words.append(CodeWord(kind, start..<token.endPositionBeforeTrailingTrivia.utf8Offset))
      }
      appendComments(
        of: token.trailingTrivia, at: token.endPositionBeforeTrailingTrivia.utf8Offset, to: &words)
    }
    return words.filter { !$0.range.isEmpty }
  }

  private static func appendComments(of trivia: Trivia, at start: Int, to words: inout [CodeWord]) {
    var offset = start
    for piece in trivia {
      let end = offset + piece.sourceLength.utf8Length
      if piece.isComment { words.append(CodeWord(.comment, offset..<end)) }
      offset = end
    }
  }

  private static func kind(of token: TokenSyntax) -> Kind? {
    switch token.tokenKind {
    case .keyword: .keyword
    case .integerLiteral, .floatLiteral: .number
    case .stringQuote, .multilineStringQuote, .singleQuote, .rawStringPoundDelimiter: .string
    case .stringSegment: .string
    case .identifier(let name): kind(ofName: name, token)
    default: nil
    }
  }

  private static func kind(ofName name: String, _ token: TokenSyntax) -> Kind? {
    guard let parent = token.parent else { return nil }
    if parent.is(IdentifierTypeSyntax.self) || parent.is(MemberTypeSyntax.self) { return .type }
    if parent.is(FunctionDeclSyntax.self) { return .function }
    if parent.is(StructDeclSyntax.self) || parent.is(EnumDeclSyntax.self) { return .type }
    if let argument = parent.as(LabeledExprSyntax.self), argument.label == token { return .label }
    if let parameter = parent.as(FunctionParameterSyntax.self), parameter.firstName == token { return .label }
    guard let reference = parent.as(DeclReferenceExprSyntax.self) else { return nil }
    // Types begin with a capital letter, and so do few other names of the vocabulary.
    let isMember = reference.parent?.as(MemberAccessExprSyntax.self)?.declName == reference
    if !isMember, name.first?.isUppercase == true, name.contains(where: \.isLowercase) { return .type }
    let callee = isMember ? reference.parent : Syntax(reference)
    return callee?.parent?.as(FunctionCallExprSyntax.self)?.calledExpression.id == callee?.id
      ? .function : nil
  }
}
