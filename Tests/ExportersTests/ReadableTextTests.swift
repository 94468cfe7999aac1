import CommonMark
import Diagnostics
import Notebook
import Testing

@testable import Exporters

@Suite("What a search looks through")
struct ReadableTextTests {
  @Test(arguments: [
    ("\\sigma(z_j^{(\\ell)})", "σ(z_j^(ℓ))"), ("w_{jk}", "w_jk"),
    ("\\frac{\\partial C}{\\partial w}", "∂C/∂w"),
    ("\\mathbf{W}^\\top \\delta", "W^⊤δ"), ("a \\odot \\Delta", "a ⊙Δ"), ("\\{1, 2\\}", "{1, 2}"),
    ("f'", "f′"),
    ("\\frac{a}{b", "a/b"), ("}{\\", ""), ("x \\, y", "x y"),
  ])
  func formulas(tex: String, text: String) {
    #expect(ReadableText.formula(tex).replacing(" ", with: "") == text.replacing(" ", with: ""))
  }

  @Test func proseFormulasAndNumbersAreFoundAndCodeIsApart() {
    let text =
      "# A\n\nThe slope $\\sigma'(z)$ is 0.25<!--= x -->.\n\n| $w_{jk}$ | b |\n|---|---|\n| c | d |\n\n```swift\nlet x = 1\n```\n"
    let chapter = Chapter(Lesson(SourceText(text, name: "a.md")), page: "a.html")
    #expect(chapter.sections.map(\.title) == ["A"])
    #expect(chapter.sections[0].text == " The slope σ′(z) is 0.25. w_jk b c d")
    #expect(chapter.sections[0].code == " let x = 1")
  }
}
