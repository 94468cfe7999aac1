import Display
import Testing

@testable import Exporters

/// C20: scalars are italic, vectors bold, matrices italic capitals; words stay words.
@Suite struct SymbolFacesTests {
  /// Italic symbols between slashes, bold ones between stars.
  private func marked(_ text: String, bare: SymbolFace? = nil) -> String {
    let faces = SymbolFaces.all(in: text, bare: bare)
    return text.enumerated().map { place, character in
      switch faces[place] {
      case .italic: "/\(character)/"
      case .bold: "*\(character)*"
      case nil: String(character)
      }
    }.joined()
  }

  @Test(
    "A symbol with a layer or an index",
    arguments: [
      ("z⁽²⁾", "*z*⁽²⁾"), ("z₀⁽²⁾", "/z/₀⁽²⁾"), ("w₁₀,₁₁⁽²⁾", "/w/₁₀,₁₁⁽²⁾"), ("wⱼₖ", "/w/ⱼₖ"),
      ("W⁽²⁾", "/W/⁽²⁾"), ("W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾", "/W/⁽¹⁾*a*⁽⁰⁾ + *b*⁽¹⁾"), ("σ′(z⁽²⁾)", "σ′(*z*⁽²⁾)"),
      ("δ⁽²⁾(a⁽¹⁾)ᵀ", "*δ*⁽²⁾(*a*⁽¹⁾)ᵀ"), ("δ⁽¹⁾(x)ᵀ", "*δ*⁽¹⁾(*x*)ᵀ"), ("a⁽ℓ⁻¹⁾", "*a*⁽ℓ⁻¹⁾"),
      ("(W⁽²⁾)ᵀδ⁽²⁾", "(/W/⁽²⁾)ᵀ*δ*⁽²⁾"), ("∇ₐC ⊙ σ′(z⁽²⁾)", "∇ₐ/C/ ⊙ σ′(*z*⁽²⁾)"),
      ("Σ′(z⁽²⁾)", "/Σ/′(*z*⁽²⁾)"), ("Σⱼ wⱼₖ⁽²⁾ δⱼ⁽²⁾", "Σⱼ /w/ⱼₖ⁽²⁾ /δ/ⱼ⁽²⁾"), ("∂C/∂W⁽¹⁾", "∂/C//∂/W/⁽¹⁾"),
      ("W⁽¹⁾x + b⁽¹⁾", "/W/⁽¹⁾*x* + *b*⁽¹⁾"), ("over j = 0", "over /j/ = 0"),
      ("row 0 of W⁽¹⁾", "row 0 of /W/⁽¹⁾"),
    ])
  func labelled(text: String, faces: String) { #expect(marked(text) == faces) }

  @Test(
    "A symbol of a chain, or of a formula",
    arguments: [
      ("z2", "/z/2"), ("δ12", "/δ/12"), ("z1 = w1·x + b1 = 0.7", "/z/1 = /w/1·/x/ + /b/1 = 0.7"),
      ("2(a3 − y)", "2(/a/3 − /y/)"), ("cost ½Σ(a−y)²", "cost ½Σ(/a/−/y/)²"), ("ΔC/Δw2", "Δ/C//Δ/w/2"),
      ("(1/n)Σ(a−y)²", "(1//n/)Σ(/a/−/y/)²"), ("σ(z)", "σ(/z/)"), ("‖δ‖ and ‖∇C‖", "‖*δ*‖ and ‖∇/C/‖"),
      ("rate η = 0.5, N = 3", "rate /η/ = 0.5, /N/ = 3"), ("f′(−1)", "/f/′(−1)"), ("∂a2/∂x", "∂/a/2/∂/x/"),
      ("x0 → u2 → y", "/x/0 → /u/2 → /y/"), ("C is the cost", "/C/ is the cost"),
    ])
  func chains(text: String, faces: String) { #expect(marked(text) == faces) }

  @Test(
    "Words and numbers are no symbols",
    arguments: [
      "a cell", "A cell", "is a = sign", "a, b and c", "layer(s) of a", "(b) the second", "N/A", "e.g. this",
      "I am", "don't", "1.11e−5", "2.4e5", "BP1", "tanh, normal 1", "log₁₀ update", "4×3", "24 °C", "H2O",
      "b2b",
      "Cœur", "log1 exp2", "a \u{200b}cell", "option a", "Dense", "", "′", "₀", "⁽¹⁾", "²",
    ])
  func words(text: String) { #expect(marked(text) == text) }

  @Test func aNameThatStandsAloneIsASymbolInACell() {
    #expect(marked("y") == "y")
    #expect(marked("y", bare: .italic) == "/y/")
    #expect(marked("σ", bare: .italic) == "σ")
    #expect(marked("w · x", bare: .italic) == "/w/ · /x/")
    #expect(marked("B · b") == "B · b")
    #expect(marked("a cell", bare: .italic) == "a cell")
    #expect(marked("δ \\ a", bare: .bold) == "*δ* \\ *a*")
    #expect(marked("W", bare: .bold) == "/W/")
  }

  @Test func symbolsHaveTheirTypefacesInResultsAndTheTextStaysTheSame() {
    let table = Table(
      columns: [.init("quantity"), .init("C")],
      rows: [["W⁽²⁾a⁽¹⁾ + δ⁽¹⁾", Line("z2").strong], ["a cell", "x"], ["a⁽⁰⁾", "x"]])
    let grid = MatrixGrid(corner: "δ \\ a", rowHeaders: ["δ⁽¹⁾"], columnHeaders: ["x₀"], rows: [[Number(1)]])
    let tree = Tree("z1 = \(number: 0.5)", [Tree("y")])
    let nodes = ResultRenderer(identifier: "cell-1").nodes([
      .table(table), .matrix(grid), .drawing(.tree(tree)), .text(Line([.code("z2 a⁽¹⁾")])),
    ])
    let html = HTMLFormatter.format(nodes).filter { $0 != "\n" }
    for part in [
      "<th scope=\"col\">quantity</th><th scope=\"col\"><var>C</var></th>",
      "<td><var>W</var><sup>(2)</sup><b class=\"vector\">a</b><sup>(1)</sup> + <var class=\"vector\">δ</var><sup>(1)</sup></td>",
      "<td><strong><var>z</var>2</strong></td>", "<td>a cell</td><td><var>x</var></td>",
      "<td><b class=\"vector\">a</b><sup>(0)</sup></td><td><b class=\"vector\">x</b></td>",
      "class=\"corner\"><var class=\"vector\">δ</var> \\ <b class=\"vector\">a</b></th>",
      "<var class=\"vector\">δ</var><sup>(1)</sup></th>", "><var>x</var><sub>0</sub></th>",
      "<li><var>z</var>1 = 0.5<ul><li><var>y</var></li>", "<code>z2 a<sup>(1)</sup></code>",
    ] { #expect(html.contains(part), "\(part)") }
    #expect(
      nodes.map(\.plainText).joined().filter { !$0.isWhitespace }
        == "quantityCW(2)a(1)+δ(1)z2acellxa(0)xδ\\ax0δ(1)1z1=0.5yz2a(1)")
  }

  @Test func symbolsHaveTheirTypefacesInPictures() {
    let diagram = Diagram(
      columns: ["a cell", "layer 1"], nodes: [.init("a⁽¹⁾", column: 0), .init("C", column: 1)],
      edges: [.init(from: 0, to: 1, name: "w₁₀", value: Number(0.5), isMarked: true)])
    let html = HTMLFormatter.format(ResultRenderer(identifier: "c").nodes([.drawing(.diagram(diagram))]))
    #expect(html.contains(">a cell</text>"))
    #expect(
      html.contains("<tspan class=\"vector\">a</tspan><tspan class=\"sup\" dy=\"-4.5\">(1)</tspan>"))
    #expect(html.contains("<tspan class=\"var\">C</tspan>"))
    #expect(
      html.contains(
        "<tspan class=\"var\">w</tspan><tspan class=\"sub\" dy=\"3.5\">10</tspan><tspan dy=\"-3.5\"> = 0.5"))
  }
}
