import CommonMark

/// Prose as it is searched and quoted: without markup, with formulas as they are read.
enum ReadableText {
  /// The words of a block, or of a heading.
  static func words(of index: MarkdownTree.Index, in tree: MarkdownTree) -> String {
    var words = ""
    for node in tree.nodes[index..<tree[index].end] {
      switch node.kind {
      case .text(let text), .codeSpan(let text): words += text
      case .softBreak, .lineBreak: words += " "
      case .formula(let formula): words += self.formula(formula.source)
      default: break
      }
    }
    return words
  }

  /// A formula in TeX with letters and signs for its commands and without braces: `\sigma(z_{jk})` is `σ(z_jk)`.
  static func formula(_ tex: String) -> String {
    var result = ""
    var rest = Substring(tex)
    var depth = 0
    /// How deep in braces the fractions stand whose numerators are being read.
    var fractions: [Int] = []
    while let character = rest.first {
      rest = rest.dropFirst()
      switch character {
      case "\\":
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        if name.isEmpty {
          // Such as `\,` and `\\`.
          if let sign = rest.first, "{}|%$_&#".contains(sign) { result.append(sign) } else { result += " " }
          rest = rest.dropFirst()
        } else {
          if ["frac", "tfrac", "dfrac"].contains(name) { fractions.append(depth) }
          result += signs[String(name)] ?? (wordless.contains(String(name)) ? "" : String(name))
          rest = rest.dropFirst(name.count)
          // The blank that ends a command is none of the formula.
          if rest.first == " ", rest.dropFirst().first?.isLetter == false { rest = rest.dropFirst() }
        }
      case "{": depth += 1
      case "}":
        depth -= 1
        if fractions.last == depth {
          fractions.removeLast()
          if rest.first == "{" { result += "/" }
        }
      case "&", "~", "\n": result += " "
      case "'": result += "′"
      default: result.append(character)
      }
    }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Commands that only say how something looks.
  private static let wordless: Set<String> = [
    "mathbf", "mathrm", "mathit", "mathcal", "mathbb", "boldsymbol", "bm", "text", "textbf", "operatorname",
    "left",
    "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "displaystyle", "tfrac", "dfrac", "frac", "begin",
    "end",
    "underbrace", "overbrace", "hat", "bar", "vec", "tilde", "quad", "qquad", "color", "limits", "nolimits",
  ]

  private static let signs: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ",
    "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ",
    "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ", "varphi": "φ", "chi": "χ",
    "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π",
    "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "partial": "∂", "nabla": "∇", "sum": "∑",
    "prod": "∏", "int": "∫", "infty": "∞", "cdot": "·", "times": "×", "odot": "⊙", "otimes": "⊗",
    "oplus": "⊕",
    "pm": "±", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "approx": "≈",
    "equiv": "≡",
    "to": "→", "rightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒", "mapsto": "↦", "in": "∈", "sqrt": "√",
    "top": "⊤", "ldots": "…", "dots": "…", "cdots": "⋯", "prime": "′", "mid": "|", "lVert": "‖", "rVert": "‖",
    "circ": "∘", "star": "⋆", "propto": "∝", "subset": "⊂", "forall": "∀", "exists": "∃", "R": "ℝ",
  ]
}
