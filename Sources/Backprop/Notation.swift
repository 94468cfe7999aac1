/// A layer number as a raised label in parentheses, `⁽²⁾`; never an exponent.
package func superscript(_ layer: Int) -> String {
  "⁽" + String(layer).map { superscripts[$0] ?? String($0) }.joined() + "⁾"
}

/// An index below the line: `₀`.
///
/// Counted from the number that the conventions in force ask for.
package func subscripted(_ index: Int) -> String {
  String(index + conventions.indexBase.rawValue).map { subscripts[$0] ?? String($0) }.joined()
}

/// Letters below the line, `ⱼₖ`, or behind a stroke, `_pq`, where one of them does not exist there.
package func subscripted(_ letters: String) -> String {
  let lowered = letters.map { subscriptLetters[$0] }
  return lowered.contains(nil) ? "_" + letters : lowered.compactMap { $0 }.joined()
}

private let subscriptLetters: [Character: String] = ["i": "ᵢ", "j": "ⱼ", "k": "ₖ", "n": "ₙ"]

private let superscripts: [Character: String] = [
  "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
  "-": "⁻",
]

private let subscripts: [Character: String] = [
  "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉",
  "-": "₋",
]

/// How the quantities of one network are written.
///
/// In a chain, where every layer has one neuron, `w2` says all; elsewhere it is `w₀₁⁽²⁾`, destination first.
package struct Notation: Hashable, Sendable {
  /// Whether every layer has one neuron.
  package let isChain: Bool

  /// The notation of a chain, or of any other network.
  package init(isChain: Bool) {
    self.isChain = isChain
  }

  /// A weight: `w2`, or `w₀₁⁽²⁾`.
  package func w(_ layer: Int, to j: Int, from k: Int) -> String {
    if isChain { return "w\(layer)" }
    let last = 9 - conventions.indexBase.rawValue
    let separator = j > last || k > last ? "," : ""
    return "w\(subscripted(j))\(separator)\(subscripted(k))\(superscript(layer))"
  }

  /// A bias: `b2`, or `b₀⁽²⁾`.
  package func b(_ layer: Int, at j: Int) -> String { entry("b", layer, j) }
  /// A weighted input: `z2`, or `z₀⁽²⁾`.
  package func z(_ layer: Int, at j: Int) -> String { entry("z", layer, j) }

  /// An error: `δ2`, or `δ₀⁽²⁾`.
  package func delta(_ layer: Int, at j: Int) -> String { entry("δ", layer, j) }

  /// The input of a chain is `x`.
  package func a(_ layer: Int, at j: Int) -> String {
    isChain && layer == 0 ? "x" : entry("a", layer, j)
  }

  /// A target: `y`, or `y₀`.
  package func y(at j: Int) -> String { isChain ? "y" : "y\(subscripted(j))" }

  /// A weight or bias by its place.
  package func name(of parameter: Parameter) -> String {
    switch parameter.place {
    case .weight(let j, let k): w(parameter.layer, to: j, from: k)
    case .bias(let j): b(parameter.layer, at: j)
    }
  }

  private func entry(_ symbol: String, _ layer: Int, _ j: Int) -> String {
    isChain ? "\(symbol)\(layer)" : "\(symbol)\(subscripted(j))\(superscript(layer))"
  }
}
