import Diagnostics
import Testing

@testable import Notebook

@Suite struct CellOptionTests {
  private func cell(_ options: String) throws -> Cell {
    let document = "```swift\n\(options)\nlet a = 1\n```"
    let lesson = Lesson(SourceText(document, name: "lesson.md"))
    #expect(lesson.diagnostics.isEmpty)
    return try #require(lesson.cells.first)
  }

  @Test func everyOptionIsRead() throws {
    let cell = try cell(
      """
      //| label: chain-2
      //| echo: false
      //| output: false
      //| run: false
      //| error: must
      //| error-message: "index \\\\d+"
      //|tolerance: rel 1e-6
        //| caption: A: b
      //| alt: 'words'
      //| fold: true
      //| volatile: true
      //| limits: {operations: 1_000, call-depth: 5, elements: 7, output: 9, seconds: 0.5}
      """.replacing("A: b", with: "\"A: b\"").replacing("//|tolerance", with: "//| tolerance"))
    var expected = CellOptions()
    expected.label = "chain-2"
    expected.showsCode = false
    expected.showsOutput = false
    expected.runs = false
    expected.failure = .must
    expected.errorMessage = #"index \d+"#
    expected.tolerance = .relative(1e-6)
    expected.caption = Caption(written: "A: b", range: try #require(cell.options.caption?.range))
    expected.alternativeText = "words"
    expected.isFolded = true
    expected.isVolatile = true
    expected.limits.operations = 1000
    expected.limits.callDepth = 5
    expected.limits.elements = 7
    expected.limits.output = 9
    expected.limits.seconds = 0.5
    #expect(cell.options == expected)
    #expect(cell.code.text == "let a = 1")
    #expect(cell.name == "chain-2")
  }

  @Test func limitsMayStandOnLinesOfTheirOwn() throws {
    let cell = try cell("//| limits:\n//|   operations: 12\n//|   seconds: 2")
    #expect(cell.options.limits.operations == 12)
    #expect(cell.options.limits.seconds == 2)
  }

  @Test(arguments: [
    ("abs 1e-9", Tolerance.absolute(1e-9)), ("rel 1e-6", .relative(1e-6)), ("digits 4", .digits(4)),
    ("ulp 2", .ulp(2)),
  ])
  func tolerancesAreRead(text: String, expected: Tolerance) throws {
    #expect(try cell("//| tolerance: \(text)").options.tolerance == expected)
  }

  @Test(arguments: [
    ("lable: x", "option.unknown-key lable"),
    ("nothing-like-it: 1", "option.unknown-key nothing-like-it"),
    ("echo: fals", "option.value fals"),
    ("echo: no", "option.value no"),
    ("error: must-fail", "option.value must-fail"),
    ("error: [may]", "option.value [may]"),
    ("label: 3", "option.value 3"),
    ("label: a b", "option.value a b"),
    ("label: a--b", "option.value a--b"),
    ("tolerance: 1e-9", "option.value 1e-9"),
    ("tolerance: abs -1", "option.value abs -1"),
    ("tolerance: digits 0", "option.value digits 0"),
    ("limits: 3", "option.value 3"),
    ("limits: {operation: 3}", "option.unknown-key operation"),
    ("limits: {operations: 0}", "option.value 0"),
    ("limits: {operations: 1.5}", "option.value 1.5"),
    ("limits: {seconds: 0}", "option.value 0"),
    ("error-message: x", "option.value error-message"),
    ("caption:", "option.value "),
    ("caption: a: b", "option.syntax a: b"),
    ("just words", "option.syntax just words"),
  ])
  func whatIsWrongIsNamed(option: String, expected: String) {
    #expect(complaints("- ```swift\n  //| \(option)\n  ```") == [expected])
  }

  @Test func aPatternThatIsNoneIsNamed() {
    #expect(complaints("```swift\n//| error: must\n//| error-message: \"(\"\n```") == ["option.value \"(\""])
  }

  @Test func anOptionGivenTwiceIsNamed() {
    #expect(
      complaints("```swift\n//| echo: true\n//| echo: false\n```").map { $0.prefix(13) } == ["option.syntax"])
  }

  @Test(arguments: [
    ("lable: x", "label"), ("Echo: true", "echo"), ("errormessage: x", "error-message"),
    ("echo: ture", "true"),
    ("error: neve", "never"), ("limits: {call_depth: 1}", "call-depth"),
  ])
  func theNearestRightWordIsOffered(option: String, expected: String) throws {
    let lesson = Lesson(SourceText("```swift\n//| \(option)\n```", name: "lesson.md"))
    let fix = try #require(lesson.diagnostics.first?.fixIts.first)
    #expect(fix.replacement == expected)
    #expect(lesson.diagnostics.first?.message.contains("did you mean `\(expected)`?") == true)
  }
}

@Suite struct FrontMatterTests {
  private func read(_ text: String) -> FrontMatter {
    let lesson = Lesson(SourceText(text, name: "lesson.md"))
    #expect(lesson.diagnostics.isEmpty)
    return lesson.frontMatter
  }

  @Test func everyKeyIsRead() {
    let frontMatter = read(
      """
      ---
      title: "Two neurons: one proof"
      description: >
        Folded
        text
      order: 2.5
      conventions: {index-base: 1, factor-order: local-first, residual: both-steps}
      limits:
        operations: 100
      params:
        epochs: 50
        rate: 0.1
        loud: true
        name: text
        quoted: "3"
        sizes: [2, 3]
        weights: [1, 0.5]
        width: {value: 3, type: Double, description: How wide}
        none: {value: [], type: "[Int]"}
      ---
      # Heading
      """)
    #expect(frontMatter.title == "Two neurons: one proof")
    #expect(frontMatter.description == "Folded text\n")
    #expect(frontMatter.order == 2.5)
    #expect(frontMatter.conventions.indexBase == 1)
    #expect(frontMatter.conventions.factorOrder == .localFirst)
    #expect(frontMatter.conventions.residual == .bothSteps)
    #expect(frontMatter.limits.operations == 100)
    #expect(
      frontMatter.parameters.map(\.name) == [
        "epochs", "rate", "loud", "name", "quoted", "sizes", "weights", "width", "none",
      ])
    #expect(
      frontMatter.parameters.map(\.value) == [
        .int(50), .double(0.1), .bool(true), .string("text"), .string("3"), .ints([2, 3]),
        .doubles([1, 0.5]),
        .double(3), .ints([]),
      ])
    #expect(frontMatter.parameters.compactMap(\.description) == ["How wide"])
  }

  @Test(arguments: [
    "---\ntitle: T\n---\n", "---\r\ntitle: T\r\n---", "\u{FEFF}---  \ntitle: T\n...\nx",
    "---\rtitle: T\r---\r",
  ])
  func itsFencesMayBeWrittenInManyWays(text: String) {
    let frontMatter = read(text)
    #expect(frontMatter.title == "T")
  }

  @Test(arguments: ["", "---", "---\n\ntitle: T\n", "text\n---\n", " ---\ntitle: T\n---"])
  func thereMayBeNone(text: String) {
    #expect(read(text).range == nil)
  }

  @Test func linesOfTheBodyAreThoseOfTheDocument() {
    let lesson = Lesson(SourceText("---\norder: 1\n---\n\n```swift\nx\n```", name: "lesson.md"))
    #expect(
      lesson.cells.map { lesson.source.position(of: $0.code.place(of: 0)) } == [
        SourcePosition(line: 6, column: 1)
      ])
  }

  @Test(arguments: [
    ("titel: T", "front-matter.unknown-key titel"),
    ("order: first", "front-matter.value first"),
    ("order: \"1\"", "front-matter.value \"1\""),
    ("title: [a]", "front-matter.value [a]"),
    ("params: 3", "front-matter.value 3"),
    ("params: {a b: 3}", "front-matter.value a b"),
    ("params: {a: {type: Int}}", "front-matter.value a"),
    ("params: {a: {value: x, type: Int}}", "front-matter.value x"),
    ("params: {a: {value: 1, typ: Int}}", "front-matter.unknown-key typ"),
    ("params: {a: {value: 1, type: Float}}", "front-matter.value Float"),
    ("params: {a: [1, x]}", "front-matter.value [1, x]}"),
    ("limits: {second: 1}", "front-matter.unknown-key second"),
    ("seed: 42", "front-matter.seed seed"),
    ("conventions: {indexbase: 1}", "front-matter.unknown-key indexbase"),
    ("conventions: {index-base: 2}", "front-matter.value 2"),
    ("conventions: {factor-order: backwards}", "front-matter.value backwards"),
    ("conventions: {residual: minus}", "front-matter.value minus"),
    ("- a", "front-matter.syntax - a"),
    ("title: \"a", "front-matter.syntax "),
    ("title: Chapter 1: The start", "front-matter.syntax Chapter 1: The start"),
    ("title: @home", "front-matter.syntax @home"),
    ("title: [draft] Hello", "front-matter.syntax [draft] Hello"),
    ("title: \"A\" and B", "front-matter.syntax \"A\" and B"),
    // The key is no misspelt one, and the note names the first of several.
    ("author: A. N. Author\ndate: 2024-01-01", "front-matter.foreign-key author"),
    ("jupytext: {formats: md, text_representation: {extension: .md}}", "front-matter.foreign-key jupytext"),
    ("subtitle: S", "front-matter.foreign-key subtitle"),
    ("format:\n  html:\n    toc: true\nparts: [a]", "front-matter.foreign-key format"),
    ("descripton: x", "front-matter.unknown-key descripton"),
    ("parms: {a: 1}", "front-matter.unknown-key parms"),
    ("Order: 3", "front-matter.unknown-key Order"),
    ("description: δ: b", "front-matter.syntax δ: b"),
  ])
  func whatIsWrongIsNamed(line: String, expected: String) {
    #expect(complaints("---\n\(line)\n---\n") == [expected])
  }

  @Test func theCureOfATitleWithAColonCanBeCopied() throws {
    let lesson = Lesson(SourceText("---\ntitle: Say \"a\": b\nauthor: x: y\n---\n", name: "lesson.md"))
    let diagnostic = try #require(lesson.diagnostics.first)
    #expect(diagnostic.fixIts.map(\.message) == [#"write `title: "Say \"a\": b"`"#])
    #expect(lesson.source.string(diagnostic.fixIts[0].range) == #"Say "a": b"#)
  }

  @Test func whatOtherToolsWantIsLeftToThem() {
    let text =
      "---\ntitle: T\nauthor: A\ndate: 2024-01-01\ntags: [a, b]\njupytext: {formats: md}\norder: 2\n---\n"
    let lesson = Lesson(SourceText(text, name: "lesson.md"))
    #expect(lesson.frontMatter.title == "T")
    #expect(lesson.frontMatter.order == 2)
    #expect(!lesson.hasErrors)
    #expect(
      lesson.diagnostics.map(\.message) == [
        "`author`, `date`, `tags` and `jupytext` are for other tools and passed over"
      ])
    #expect(lesson.diagnostics.map(\.severity) == [.note])
  }

  @Test func itMustBeClosed() {
    #expect(complaints("---\ntitle: T\n\ntext") == ["front-matter.unclosed ---"])
  }

  @Test func aliasesCannotExplode() {
    let names = "abcdefghijk".map(String.init)
    var yaml = "---\nparams:\n  a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
    for (earlier, name) in zip(names, names.dropFirst()) {
      yaml +=
        "  \(name): &\(name) [" + Array(repeating: "*\(earlier)", count: 10).joined(separator: ", ") + "]\n"
    }
    let lesson = Lesson(SourceText(yaml + "---\n", name: "lesson.md"))
    #expect(lesson.hasErrors)
  }
}
