extension Formula {
  /// The formula as plain text, such as `w₀₁⁽²⁾ · δ₀⁽²⁾`; numbers as `written` has them.
  package func text(_ written: (Number) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .symbol(let symbol): symbol.text
      case .number(let number): written(number)
      case .raised(let text): Self.raised(text)
      case .lowered(let text): Self.lowered(text)
      }
    }.joined()
  }

  /// Characters above the line; as they are where one of them does not exist there.
  package static func raised(_ text: String) -> String {
    let raised = text.map { superscripts[$0] }
    return raised.contains(nil) ? text : String(raised.compactMap(\.self))
  }

  /// Characters below the line, or after a stroke, `_pq`, where one of them does not exist there.
  package static func lowered(_ text: String) -> String {
    let lowered = text.map { subscripts[$0] }
    return lowered.contains(nil) ? "_" + text : String(lowered.compactMap(\.self))
  }

  /// Characters of the line by those above it.
  private static let superscripts: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789()+−LTni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻ᴸᵀⁿⁱ"))

  private static let subscripts: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789()+−,jkina", "₀₁₂₃₄₅₆₇₈₉₍₎₊₋,ⱼₖᵢₙₐ"))
}

extension Formula.Symbol {
  /// The symbol as plain text: `w₀₁⁽²⁾`, or `w2`.
  package var text: String {
    letter + suffix + (indices.isEmpty ? "" : Formula.lowered(lowered)) + Formula.raised(raised)
  }
}
