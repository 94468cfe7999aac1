import CommonMark
import Diagnostics
import Display
import Foundation
import Templates
import Testing

@testable import Exporters

@Suite("The page of a lesson")
struct HTMLExporterTests {
  private static func view() -> LessonView {
    let text =
      "---\ntitle: T\n---\n\n# Title\n\nWords.\n\n## One\n\n```swift\nshow(1)\n```\n\n<!-- nabla:output 1 00 -->\nstale result\n<!-- /nabla:output -->\n\n## Two [x](y)\n\n### Three\n"
    let source = SourceText(text, name: "lesson.md")
    var view = LessonView(
      title: "Title", description: "It says \"so\".", source: source,
      tree: MarkdownTree(parsing: source.utf8, from: 17),
      cells: [
        CellView(
          name: "1", code: "show(1)",
          items: [.text("\(number: 1)"), .check(.init("one is one", holds: true))])
      ],
      cellLines: [11])
    view.hiddenLines = Set(15...17)
    return view
  }

  @Test func itNamesItsLanguageAndAllowsNothingToBeLoaded() throws {
    let page = HTMLExporter(language: "de", formulas: FormulasAsSource()).render(Self.view()).text
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"de\">"))
    #expect(
      page.contains("content=\"default-src &#39;none&#39;;") || page.contains("content=\"default-src 'none';")
    )
    #expect(page.contains("<meta name=\"description\" content=\"It says &quot;so&quot;.\">"))
    #expect(page.contains("<title>Title</title>"))
    for load in ["src=", "@import", "url(http", "<link"] { #expect(!page.contains(load)) }
  }

  @Test func theOnlyScriptIsThePagesOwnAndItsHashIsInThePolicy() throws {
    let page = HTMLExporter(formulas: FormulasAsSource()).render(Self.view()).text
    #expect(page.ranges(of: "<script").count == 1)
    #expect(page.contains("<script>\(Templates.text(of: "lesson.js"))</script>"))
    #expect(!Templates.text(of: "lesson.js").contains("</"))
    #expect(page.contains(/script-src 'sha256-[A-Za-z0-9+\/]{43}=';/))
  }

  @Test func theFirstHeadingIsTheTitleAndTheOthersAreTheContents() throws {
    let page = HTMLExporter(formulas: FormulasAsSource()).render(Self.view()).text
    #expect(page.ranges(of: "<h1").count == 1)
    #expect(page.contains("<p class=\"lede\">It says &quot;so&quot;.</p>"))
    #expect(page.contains("<li><a href=\"#one\">One</a></li>"))
    #expect(page.contains("<a href=\"#two-x\">Two x</a>"))
    #expect(page.contains("<ol><li><a href=\"#three\">Three</a></li>\n</ol>"))
    #expect(page.contains("<h2 id=\"one\">One"))
  }

  @Test func aCellShowsWhatItComputedNowAndNotWhatWasRecorded() throws {
    let page = HTMLExporter(formulas: FormulasAsSource()).render(Self.view()).text
    #expect(page.contains("<figure class=\"cell\" id=\"cell-1\" aria-label=\"Cell 1\">"))
    #expect(page.contains("<span class=\"swift-function\">show</span>"))
    #expect(page.contains("<p class=\"shown\">1</p>"))
    #expect(!page.contains("stale result"))
    #expect(page.contains("Its one check holds."))
  }

  @Test func optionsOfACellAreHonoured() throws {
    var view = Self.view()
    view.cells[0].showsCode = false
    #expect(!HTMLExporter(formulas: FormulasAsSource()).render(view).text.contains("<pre class=\"code\""))
    view.cells[0].showsOutput = false
    #expect(!HTMLExporter(formulas: FormulasAsSource()).render(view).text.contains("<figure"))
    view.cells[0].showsCode = true
    view.cells[0].isFolded = true
    view.cells[0].caption = "A caption."
    let page = HTMLExporter(formulas: FormulasAsSource()).render(view).text
    #expect(page.contains("<details class=\"source\"><summary>Code</summary>"))
    #expect(page.contains("<figcaption>A caption.</figcaption>"))
    #expect(!page.contains("<div class=\"output\">"))
  }

  @Test func aMistakeStandsBelowItsCellWithLineAndCaret() throws {
    var view = Self.view()
    let start = try #require(
      view.source.string(0..<view.source.utf8.count).utf8.firstRange(of: "show(1)".utf8))
    let offset = view.source.string(0..<view.source.utf8.count).utf8.distance(
      from: "".startIndex, to: start.lowerBound)
    view.cells[0].diagnostics = [
      Diagnostic(.error, "cell.x", "No such `<name>`.", at: offset..<offset + 4, notes: [.init("Look here.")])
    ]
    let page = HTMLExporter(formulas: FormulasAsSource()).render(view).text
    #expect(page.contains("<div class=\"diagnostic error\">"))
    #expect(
      page.contains(
        "<strong>error</strong> No such <code>&lt;name&gt;</code>. <span class=\"place\">line 12</span>"))
    #expect(page.contains("12 | show(1)\n   | ^~~~"))
    #expect(page.contains("<strong>note</strong> Look here."))
    #expect(page.contains("1 of them failed or was not run."))
    view.cells[0].diagnostics = []
    view.cells[0].wasReached = false
    #expect(
      HTMLExporter(formulas: FormulasAsSource()).render(view).text.contains(
        "Not run: a cell before it failed."))
  }

  @Test func codeIsColouredByWhatItsWordsAre() {
    let code = """
      // A net
      let net: Network = Dense(weights: [[ 0.8]], /* b */ bias: -1, name: "δ \\(x)<", activation: .sigmoid)
      func f(of c: Double) -> [Int] { net.forward(c) }
      """
    let html = HTMLFormatter.format(HTMLNode.highlighted(code))
    let expected = """
      {comment|// A net}
      {keyword|let} net: {type|Network} = {type|Dense}({label|weights}: [[ {number|0.8}]], {comment|/* b */} \
      {label|bias}: -{number|1}, {label|name}: {string|&quot;}{string|δ }\\(x){string|&lt;}{string|&quot;}, \
      {label|activation}: .sigmoid)
      {keyword|func} {function|f}({label|of} c: {type|Double}) -&gt; [{type|Int}] { net.{function|forward}(c) }
      """
    let marked = expected.replacing(/\{(\w+)\|([^}]*)\}/) { "<span class=\"swift-\($0.1)\">\($0.2)</span>" }
    #expect(html == marked)
  }

  @Test(
    "any text is coloured without losing a byte",
    arguments: ["", "let", "\"unclosed", "}{", "\u{0}💥\n\t", "/* x"])
  func codeIsWhole(code: String) {
    #expect(HTMLNode.highlighted(code).map(\.plainText).joined() == code)
  }

  @Test("the embedded templates are the files", arguments: ["lesson.mustache", "lesson.css", "lesson.js"])
  func embedded(name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates/\(name)")
    let text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
    let embedded = [
      "lesson.mustache": Templates.text(of: "lesson.mustache"),
      "lesson.css": Templates.text(of: "lesson.css"),
      "lesson.js": Templates.text(of: "lesson.js"),
    ]
    #expect(text == embedded[name])
    #expect(text.utf8.count < 21_000)
  }
}
