/// The typeface of a mathematical symbol: that of formulas.
enum SymbolFace: Hashable {
  /// An italic letter: a lower-case one is a scalar, a capital one a matrix, or the cost.
  case italic
  /// A bold letter, upright where it is Latin and italic where it is Greek: a vector.
  case bold
}

/// Finds the letters of a text that are symbols.
///
/// `z⁽²⁾` is a vector, `W⁽²⁾` a matrix, `z₀⁽²⁾` and the `z2` of a chain are scalars. A letter without layer and index is
/// a symbol where a formula is around it, as in `½Σ(a−y)²`, or where it stands alone; in a sentence it stays a word.
struct SymbolFaces {
  private let text: [Character]
  /// What a small letter without layer and index is; nil where a letter that stands alone is a word.
  private let bare: SymbolFace?

  /// The faces of the characters of a text, by their places.
  static func all(in text: String, bare: SymbolFace? = nil) -> [Int: SymbolFace] {
    let faces = SymbolFaces(text: Array(text), bare: bare)
    return faces.text.indices.reduce(into: [:]) { all, place in all[place] = faces.face(at: place) }
  }

  private func face(at place: Int) -> SymbolFace? {
    guard Self.isLetter(text[place]) else { return nil }
    let before = place == 0 ? nil : text[place - 1]
    // `Δa` and `∂a` are one quantity each.
    let isChange = before.map(Self.changes.contains) ?? false
    if let before, !isChange, Self.isOfWord(before) || Self.binding.contains(before) { return nil }
    let (suffix, end) = suffix(after: place)
    if end < text.count, Self.isOfWord(text[end]), !(suffix.isLabelled || suffix.isIndexed) { return nil }
    if "σΔ".contains(text[place]) || text[place] == "Σ" && !suffix.isPrimed { return nil }
    let isCapital = text[place].isUppercase
    if suffix.isIndexed { return .italic }
    if suffix.isLabelled { return isCapital ? .italic : .bold }
    if !isCapital, end < text.count, text[end].isASCII, text[end].isNumber {
      return isChainIndex(at: end) ? .italic : nil
    }
    if text[place] == "C" || isChange { return .italic }
    let isWhole = place == 0 && end == text.count
    let isGreek = !isCapital && text[place] >= "α"
    guard isWhole ? bare != nil : isGreek || isOperand(from: place, to: end) else { return nil }
    if isCapital { return .italic }
    return isTransposedOrMeasured(from: place, to: end) ? .bold : bare ?? .italic
  }

  // MARK: What follows a letter

  private struct Suffix {
    var isPrimed = false
    var isIndexed = false
    var isLabelled = false
  }

  /// Primes, indices and a label in parentheses, and the place behind them.
  private func suffix(after place: Int) -> (Suffix, end: Int) {
    var suffix = Suffix()
    var end = place + 1
    while end < text.count, text[end] == "′" {
      suffix.isPrimed = true
      end += 1
    }
    while end < text.count {
      let isComma = text[end] == "," && end + 1 < text.count && RaisedText.subscripts[text[end + 1]] != nil
      guard RaisedText.subscripts[text[end]] != nil || suffix.isIndexed && isComma else { break }
      suffix.isIndexed = true
      end += 1
    }
    if end < text.count, text[end] == "⁽", let close = text[end...].prefix(12).firstIndex(of: "⁾") {
      suffix.isLabelled = true
      end = close + 1
    }
    return (suffix, end)
  }

  /// Whether digits end the word, as in `w2`.
  private func isChainIndex(at place: Int) -> Bool {
    let end = text[place...].firstIndex { !($0.isASCII && $0.isNumber) } ?? text.count
    return end == text.count || !Self.isOfWord(text[end])
  }

  /// Whether a formula is on both sides of a letter: operators, brackets or an end, and not ends only.
  private func isOperand(from place: Int, to end: Int) -> Bool {
    let left = text[..<place].last { $0 != " " }
    let right = text[end...].first { $0 != " " }
    let isApplied = text[end...].first == "("
    // Of Latin letters only these are words.
    if right == "=", !"aAI".contains(text[place]) { return true }
    if place > 0, text[place - 1] == "⁾" { return true }
    guard left.map({ Self.operators.contains($0) || Self.openings.contains($0) }) ?? true,
      right.map({ Self.operators.contains($0) || Self.closings.contains($0) }) ?? true || isApplied
    else { return false }
    // In a sentence ` · ` parts it from the next.
    let isEvidence = { (beside: Character?, next: Character?) in
      beside.map { Self.operators.contains($0) && ($0 != "·" || next == $0 || bare != nil) } ?? false
    }
    if isEvidence(left, text[..<place].last) || isEvidence(right, text[end...].first) { return true }
    // `σ(z)` is a formula, `layer(s)` a word, and `(b)` the second point of a list.
    guard !isApplied, text[..<place].last == "(" else { return isApplied || left == "/" && right == ")" }
    let function = text[..<(place - 1)].suffix(2)
    guard let name = function.last else { return false }
    return "′⁾".contains(name)
      || Self.isOfWord(name) && !(function.count == 2 && Self.isOfWord(function.first ?? " "))
  }

  /// Whether only a vector can stand there: `δ(x)ᵀ`, `xᵀ`, `Wᵀx`, `W⁽¹⁾x`, `‖δ‖`.
  private func isTransposedOrMeasured(from place: Int, to end: Int) -> Bool {
    let (left, right) = (text[..<place].last, text[end...].prefix(2))
    return right.first == "ᵀ" || right.elementsEqual(")ᵀ") || left == "ᵀ" || left == "⁾"
      || left == "‖" && right.first == "‖"
  }

  // MARK: Characters

  private static func isLetter(_ character: Character) -> Bool {
    ("a"..."z").contains(character) || ("A"..."Z").contains(character) || ("Α"..."ω").contains(character)
      || character == "ℓ"
  }

  /// Whether letters beside it make a word with it; raised and lowered letters do not.
  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter && character != "ₐ" && RaisedText.superscripts[character] == nil
      && RaisedText.subscripts[character] == nil
  }

  private static let changes = Set("Δ∂∇")
  /// What makes a letter behind it part of a word or of a number.
  private static let binding = Set("0123456789'’.-_@#&$%°")
  private static let operators = Set("−+·×⊙=→√½≤≥≈‖ᵀ²³\\")
  private static let openings = Set("([|,;:/")
  private static let closings = Set(")]|,;:/")
}
