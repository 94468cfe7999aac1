import Diagnostics
import Display
import Foundation
import Notebook
import Replay
import Testing

@testable import Exporters

@Suite("A book on one page")
struct OnePageBookTests {
  /// Lessons whose names within are all the same.
  private static let lesson = """
    # Title

    See [below](#end), the [cell](#cell-net), [the other](other.md) and [its end](other.md#end).

    ```swift
    //| label: net
    let net = Network(inputs: 1, cost: .halfSquaredError) {
        Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
    }
    show(net.forward([1.5]))
    show(plot(.sigmoid, [.value, .derivative], over: -6...6))
    ```

    ## End

    $\\delta$

    """

  private func book(_ lessons: [(name: String, text: String)]) -> (book: Book, lessons: [Lesson]) {
    let parsed = lessons.map { Lesson(SourceText($0.text, name: "/book/\($0.name)")) }
    let chapters = zip(parsed, lessons).map { lesson, file in
      Chapter(lesson, page: file.name.replacing(".md", with: ".html"))
    }
    return (Book(title: "All of it", chapters: chapters, form: .onePage), parsed)
  }

  private func page(_ lessons: [(name: String, text: String)]) throws -> String {
    let (book, parsed) = book(lessons)
    let exporter = HTMLExporter(formulas: FormulasAsSource())
    let sections = parsed.indices.map { number in
      exporter.section(Replay().run(parsed[number]), in: book.place(of: number))
    }
    return try exporter.page(of: book, sections: sections)
  }

  /// The values that an attribute has on a page; what stands in scripts is none.
  private func values(of attribute: String, in page: String) -> [String] {
    let markup = page.replacing(/<script[^>]*>[\s\S]*?<\/script>/, with: "")
    return markup.components(separatedBy: " \(attribute)=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  @Test func everyNameIsThereOnceAndEveryReferenceHasItsName() throws {
    let page = try page([
      ("a.md", Self.lesson), ("other.md", Self.lesson), ("deep/a.md", Self.lesson), ("deep a.md", "# End\n"),
      ("search.md", "# Search\n\n## Words\n"),
    ])
    let names = values(of: "id", in: page)
    #expect(names.count > 40)
    #expect(
      names.count == Set(names).count, "\(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys)")
    let known = Set(names)
    let links = values(of: "href", in: page).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(links.count > 20)
    #expect(links.filter { !known.contains($0.removingPercentEncoding ?? $0) } == [])
    let labels = values(of: "aria-labelledby", in: page).flatMap { $0.split(separator: " ").map(String.init) }
    #expect(labels.count >= 6)
    #expect(labels.filter { !known.contains($0) } == [])
    let clips = values(of: "clip-path", in: page).map { String($0.dropFirst(5).dropLast()) }
    #expect(clips.count >= 3)
    #expect(clips.filter { !known.contains($0) } == [])
  }

  @Test func linksBetweenLessonsStayOnThePage() throws {
    let page = try page([("a.md", Self.lesson), ("other.md", Self.lesson)])
    #expect(page.contains(##"<a href="#a/end">below</a>"##))
    #expect(page.contains(##"<a href="#a/cell-net">cell</a>"##))
    #expect(page.contains(##"<a href="#chapter-other">the other</a>"##))
    #expect(page.contains(##"<a href="#other/end">its end</a>"##))
    #expect(values(of: "href", in: page).filter { !$0.hasPrefix("#") } == [])
  }

  @Test func linksThatLeadNowhereAreNamed() {
    let (book, _) = book([("a.md", "# A\n\n[x](gone.md) [y](b.md#nowhere) [z](b.md)\n"), ("b.md", "# B\n")])
    #expect(book.place(of: 0).diagnostics.map(\.identifier) == ["link.dead", "link.dead-anchor"])
  }

  @Test func stylesScriptsAndTheSearchAreThereOnceAndTheTitlesInOrder() throws {
    let page = try page([("a.md", "# One\n\n## Part\n"), ("b.md", "# Two & more\n")])
    #expect(page.ranges(of: "<style>").count == 1)
    #expect(page.ranges(of: "<search").count == 1)
    #expect(page.ranges(of: "<script").count == 3, "the page's, the index and the search's")
    #expect(page.ranges(of: "<h1").count == 1)
    #expect(page.contains("<h1>All of it</h1>"))
    let one = try #require(page.range(of: #"<h2 id="a/one">One</h2>"#))
    let part = try #require(page.range(of: #"<h3 id="a/part">Part"#))
    let two = try #require(page.range(of: #"<h2 id="b/two--more">Two &amp; more</h2>"#))
    #expect(one.lowerBound < part.lowerBound && part.lowerBound < two.lowerBound)
    #expect(page.contains(#"["Part","a/part",""#), "the search leads to the place on the page")
  }

  @Test func whatIsComputedIsCountedOverAllChapters() throws {
    let cell = "```swift\ncheck(1 < 2, \"less\")\n```\n"
    let page = try page([("a.md", "# A\n\n" + cell), ("b.md", "# B\n\n" + cell + "\n" + cell)])
    #expect(page.contains("Every result on this page was computed by its 3 cells. All 3 checks hold."))
  }

  @Test func aChapterThatFailsSaysSoAndTheOthersAreThere() throws {
    let page = try page([
      ("a.md", "# A\n"), ("b.md", "# B\n\n```swift\nprint(nope)\n```\n"), ("c.md", "# C\n"),
    ])
    #expect(page.contains("<code>nope</code>"))
    #expect(page.contains(#"<h2 id="c/c">C</h2>"#))
    #expect(page.contains("One of them failed") || page.contains("1 of them failed"))
  }
}
