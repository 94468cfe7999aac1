import Diagnostics
import Formulas
import Foundation
import TestSupport
import Testing

@testable import Exporters

@Suite("Formulas set with KaTeX", .needs(.katex))
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

  @Test func aPageCarriesTheCharactersThatItsFormulasUseAndNoOthers() throws {
    let katex = try katex()
    let markup = try ["x", "y = x", #"\mathbb{R} \ne \emptyset < 1"#].map {
      try #require(try katex.markup(for: Formula($0))?.get())
    }
    let fonts = katex.style(for: markup).matches(
      of: /font-family:(\w+);.*?url\(data:font\/ttf;base64,([^)]*)\)/)
    #expect(fonts.map { String($0.1) } == ["KaTeX_AMS", "KaTeX_Main", "KaTeX_Math"])
    for (match, characters) in zip(fonts, ["R", "=≠<1", "xy"]) {
      let data = try #require(Data(base64Encoded: String(match.2)))
      let font = try #require(TrueTypeFont(data))
      for character in characters.unicodeScalars where character != "≠" {
        #expect(font.subset(of: [character]) != nil, "\(character)")
      }
      #expect(font.subset(of: ["Q", "∑"]) == nil)
      #expect(data.count < 4_000)
    }
  }

  @Test func aPartOfAFontHasTheSameOutlines() throws {
    let whole = try #require(
      TrueTypeFont(try Data(contentsOf: Self.folder.appending(path: "fonts/KaTeX_Main-Regular.ttf"))))
    let characters: Set<Unicode.Scalar> = ["a", "b", "c", "=", "∑", "\u{338}", "🧠"]
    let part = try #require(whole.subset(of: characters).flatMap { TrueTypeFont($0) })
    for character in characters { #expect(part.subset(of: [character]) == whole.subset(of: [character])) }
    #expect(part.subset(of: characters) == whole.subset(of: characters))
  }

  @Test func aFontThatIsCutOffOrDamagedIsRefusedOrRead() throws {
    let data = try Data(contentsOf: Self.folder.appending(path: "fonts/KaTeX_Size3-Regular.ttf"))
    for length in stride(from: 0, to: data.count, by: 61) {
      _ = TrueTypeFont(data.prefix(length))?.subset(of: ["(", "["])
    }
    for place in stride(from: 0, to: 1_200, by: 3) {
      for value: UInt8 in [0, 0x7F, 0xFF] {
        var damaged = data
        damaged[place] = value
        _ = TrueTypeFont(damaged)?.subset(of: ["(", "["])
      }
    }
    #expect(TrueTypeFont(Data("wOF2".utf8)) == nil)
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

  @Test func aFormulaStaysWithTheTextRightBehindIt() throws {
    let html = HTMLFormatter.format(try rendered("($a = b$), $c$ d, $e$\n").nodes)
    #expect(html.ranges(of: "<span class=\"last\"><span class=\"base\">").count == 1)
    let last = try #require(html.range(of: "<span class=\"last\">"))
    #expect(html[last.upperBound...].contains("b</span></span></span></span></span></span>), <span"))
  }

  // MARK: The cache

  /// A folder that is removed again.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try TemporaryFolder()
    try body(folder.url)
  }

  @Test func aSecondPageWithTheSameFormulasStartsNoEngine() throws {
    try withFolder { folder in
      let first = try katex(cache: folder.appending(path: "made/when needed"))
      let text = "$x^2$ and\n\n$$x^2$$"
      let html = HTMLFormatter.format(ProseRenderer.render(ProseSource(text), formulas: first).nodes)
      #expect(first.isLoaded)
      let second = try katex(cache: folder.appending(path: "made/when needed"))
      #expect(HTMLFormatter.format(ProseRenderer.render(ProseSource(text), formulas: second).nodes) == html)
      #expect(!second.isLoaded)
      let other = FormulaCache(folder: folder.appending(path: "made/when needed"), version: "other")
      #expect(other.markup(for: Formula("x^2")) == nil)
    }
  }

  @Test(
    "a formula whose file is damaged is set again and kept anew",
    arguments: [
      { @Sendable in $0.prefix(0) }, { $0.prefix(20) }, { $0.prefix(40) }, { $0.dropLast() }, { $0 + [65] },
      { Data($0.enumerated().map { $0 == 100 ? $1 ^ 1 : $1 }) }, { _ in Data("<b>x</b><!-- end -->".utf8) },
      { _ in Data([0xFF, 0x0A, 0xFE]) },
    ] as [@Sendable (Data) -> Data])
  func damaged(damage: @Sendable (Data) -> Data) throws {
    try withFolder { folder in
      let cache = FormulaCache(folder: folder, version: "1")
      cache.keep("<b>" + String(repeating: "x", count: 200) + "</b>", for: Formula("x"))
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      let file = try #require(files.first)
      let kept = try Data(contentsOf: file)
      try damage(kept).write(to: file)
      #expect(cache.markup(for: Formula("x")) == nil)
      cache.keep("<b>" + String(repeating: "x", count: 200) + "</b>", for: Formula("x"))
      #expect(try Data(contentsOf: file) == kept)
    }
  }

  @Test func aFolderThatCannotBeWrittenToIsDoneWithout() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      // In the place of the folder stands a file, so that nothing can be kept there whoever runs the test.
      let cache = FormulaCache(folder: file, version: "1")
      cache.keep("x", for: Formula("x"))
      #expect(cache.markup(for: Formula("x")) == nil)
      #expect(FormulaCache(folder: nil, version: "1").markup(for: Formula("x")) == nil)
      // A folder in the place of a formula's file.
      let good = FormulaCache(folder: folder, version: "1")
      good.keep("x", for: Formula("x"))
      for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      where file.pathExtension == "html" {
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
      }
      good.keep("x", for: Formula("x"))
      #expect(good.markup(for: Formula("x")) == nil)
    }
  }

  @Test func writersAtTheSameTimeLeaveWholeFormulas() throws {
    try withFolder { folder in
      let markup = (0..<8).map { String(repeating: "<b>\($0)</b>", count: 2_000) }
      DispatchQueue.concurrentPerform(iterations: 8) { writer in
        let cache = FormulaCache(folder: folder, version: "1")
        for round in 0..<40 {
          let number = (writer + round) % 8
          cache.keep(markup[number], for: Formula("\(number)"))
          let other = (number + 3) % 8
          let found = cache.markup(for: Formula("\(other)"))
          #expect(found == nil || found == markup[other])
        }
      }
    }
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

  @Test func formulasStandAsSourceAndThatIsSaidOnce() {
    let setter = FormulasAsSource(problem: "not installed")
    let prose = ProseRenderer.render(ProseSource("$a$, $b$\n\n$$c$$"), formulas: setter)
    #expect(prose.diagnostics.map(\.identifier) == [RenderedFormulaProblem.identifier])
    #expect(prose.diagnostics.map(\.severity) == [.warning])
    #expect(HTMLFormatter.format(prose.nodes).ranges(of: "class=\"math").count == 3)
    let without = ProseRenderer.render(ProseSource("No formula."), formulas: setter)
    #expect(without.diagnostics.isEmpty)
  }

  @Test func aScriptThatCannotRunIsSaidSo() {
    #expect(throws: FormulaEngineError.self) { try FormulaEngine(script: "throw new Error('no')") }
    #expect(throws: FormulaEngineError.self) { try FormulaEngine(script: "syntax error") }
  }
}
