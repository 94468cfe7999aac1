import Diagnostics
import Formulas
import Foundation
import Testing

@testable import Exporters

@Suite("Formulas set with KaTeX", .enabled(if: KaTeX.installed != nil))
struct KaTeXTests {
  private static let folder = URL(filePath: "/usr/share/javascript/katex")

  /// One for all tests that need no cache: loading it takes a while.
  static let shared = KaTeX(folder: folder, cacheFolder: nil)

  private func katex(cache: URL? = nil) throws -> KaTeX {
    try #require(cache == nil ? Self.shared : KaTeX(folder: Self.folder, cacheFolder: cache))
  }

  private func rendered(_ markdown: String) throws -> RenderedProse {
    ProseRenderer.render(ProseSource(markdown), formulas: try katex())
  }

  @Test func aFormulaStandsOnThePageForEyesAndForScreenReaders() throws {
    let html = HTMLFormatter.format(try rendered("So $a^{(0)} = x$ holds.\n\n$$\\frac{1}{2}$$").nodes)
    #expect(html.contains("<span class=\"formula\"><span class=\"katex\"><span class=\"katex-mathml\"><math"))
    #expect(html.contains("<annotation encoding=\"application/x-tex\">a^{(0)} = x</annotation>"))
    #expect(html.contains("<span class=\"katex-html\" aria-hidden=\"true\">"))
    #expect(html.contains("<div class=\"formula display\" tabindex=\"0\"><span class=\"katex-display\">"))
  }

  @Test(
    "the vocabulary of the lessons is set",
    arguments: [
      #"\frac{\partial C}{\partial w_{jk}^{(\ell)}}"#,
      #"\delta^{(\ell)} = \left( (W^{(\ell+1)})^{\mathsf T} \delta \right)"#,
      #"\nabla_a C \odot \sigma'(z)"#, #"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}"#,
      #"\underbrace{a+b}_{c}"#,
      #"\begin{aligned} a &= b \\ &= c \end{aligned}"#, #"\boxed{x}"#, #"x \tag{1}"#,
      #"\mathbb{R}^n \to \mathcal{L}"#,
      "δ = ½", "𝐱 + 🧠", #"\text{straße}"#, "",
    ])
  func vocabulary(source: String) throws {
    let katex = try katex()
    for isDisplay in [true, source.contains("tag")] {
      let result = try #require(katex.markup(for: Formula(source, isDisplay: isDisplay)))
      #expect(throws: Never.self) { try result.get() }
    }
  }

  @Test(
    "a mistake is named with its place, and the source stands on the page",
    arguments: [
      ("x $a + \\foo$ y", "\\foo", #"\foo"#), ("δδ $δ + \\foo{1}$", "\\foo{1}", #"\foo"#),
      ("> $$\n> x\n> \\foo\n> $$", "$$\n> x", #"\foo"#), ("$a_$", "", "Expected"),
    ])
  func mistake(markdown: String, place: String, word: String) throws {
    let prose = try rendered(markdown)
    let diagnostic = try #require(prose.diagnostics.first)
    #expect(prose.diagnostics.count == 1)
    #expect(diagnostic.identifier == "formula.mistake")
    #expect(diagnostic.message.contains(word), "\(diagnostic.message)")
    #expect(!diagnostic.message.contains("KaTeX") && !diagnostic.message.contains("position"))
    let range = try #require(diagnostic.range)
    #expect(SourceText(markdown, name: "").string(range).hasPrefix(place))
    #expect(HTMLFormatter.format(prose.nodes).contains("class=\"math mistake"))
  }

  @Test func aPageCarriesTheRulesAndFontsThatItsFormulasUseAndNoOthers() throws {
    let katex = try katex()
    let plain = try #require(try katex.markup(for: Formula("x"))?.get())
    let style = katex.style(for: [plain])
    #expect(style.ranges(of: "@font-face").count == 2)
    #expect(style.contains("font-family:KaTeX_Math;font-weight:400;font-style:italic"))
    #expect(!style.contains("KaTeX_AMS"))
    #expect(!style.contains(".mfrac"))
    #expect(!style.contains("url(fonts"))
    let real = try #require(try katex.markup(for: Formula(#"\mathbb{R} \mathbf{x} \bigl( \frac12"#))?.get())
    let rich = katex.style(for: [plain, real])
    for font in ["KaTeX_AMS", "KaTeX_Main;font-weight:700", "KaTeX_Size1", ".mfrac"] {
      #expect(rich.contains(font))
    }
    #expect(katex.style(for: []).isEmpty)
  }

  @Test func aFormulaIsKeptAndReadBackWhole() throws {
    let folder = URL.temporaryDirectory.appending(path: "formulas-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try #require(try katex(cache: folder).markup(for: Formula("x^2"))?.get())
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count == 1)
    let cache = FormulaCache(folder: folder, version: "other")
    #expect(cache.markup(for: Formula("x^2")) == nil)
    #expect(try katex(cache: folder).markup(for: Formula("x^2"))?.get() == first)
    #expect(try katex(cache: folder).markup(for: Formula("x^2", isDisplay: true))?.get() != first)
    // A file that was cut off is not used.
    let file = try #require(files.first)
    try Data("<span".utf8).write(to: file)
    #expect(try katex(cache: folder).markup(for: Formula("x^2"))?.get() == first)
  }

  @Test func deepNestingIsAMistakeAndNotACrash() throws {
    let katex = try katex()
    for source in [String(repeating: "{", count: 20_000), String(repeating: "\\sqrt{", count: 20_000)] {
      #expect(throws: FormulaMistake.self) { try #require(katex.markup(for: Formula(source))).get() }
    }
    #expect(throws: Never.self) { try #require(katex.markup(for: Formula("x"))).get() }
  }
}

@Suite("Formulas without KaTeX")
struct FormulasWithoutKaTeXTests {
  @Test func aFolderWithoutKaTeXGivesNone() {
    #expect(KaTeX(folder: URL(filePath: "/nonexistent")) == nil)
  }

  @Test func aScriptThatCannotRunIsSaidSo() {
    #expect(throws: FormulaEngineError.self) { try FormulaEngine(script: "throw new Error('no')") }
    #expect(throws: FormulaEngineError.self) { try FormulaEngine(script: "syntax error") }
  }
}
