import CommonMark
import Diagnostics
import Foundation
import Notebook
import Testing

@testable import Exporters

@Suite("A book of lessons")
struct BookTests {
  private static let first = "---\ntitle: First\ndescription: It begins.\norder: 1\n---\n\n# First\n\n"
  private static let second =
    "---\norder: 2\n---\n\n# Second lesson\n\n## The δ of a neuron\n\nWords of $\\delta$.\n"

  private func source(_ text: String, _ name: String) -> SourceText {
    SourceText(text, name: "/book/\(name)")
  }

  private func book(_ lessons: [(name: String, text: String)]) -> Book {
    Book(
      title: "Book",
      chapters: lessons.map { name, text in
        Chapter(Lesson(source(text, name)), page: name.replacing(".md", with: ".html"))
      })
  }

  @Test(arguments: [
    ("second.md", "deep/second.html"), ("second.md#the-δ-of-a-neuron", "deep/second.html#the-δ-of-a-neuron"),
    ("second.md#the-%CE%B4-of-a-neuron", "deep/second.html#the-%CE%B4-of-a-neuron"),
    ("../book/deep/second.md", "deep/second.html"),
  ])
  func linksBetweenLessonsLeadToTheirPages(destination: String, page: String) {
    let destination = destination.hasPrefix("..") ? destination : "deep/" + destination
    let book = book([("a.md", Self.first + "[x](\(destination))\n"), ("deep/second.md", Self.second)])
    #expect(book.place(of: 0).diagnostics.isEmpty)
    #expect(book.place(of: 0).links == [destination: page])
    let html = ProseRenderer.render(
      ProseSource(
        source: SourceText("[x](\(destination))", name: "-"),
        tree: MarkdownTree(parsing: "[x](\(destination))"),
        links: book.place(of: 0).links))
    #expect(HTMLFormatter.format(html.nodes).contains("href=\"\(page)\""))
  }

  @Test(arguments: [
    ("secnd.md", "link.dead", "there is no lesson `secnd.md`; did you mean `second.md`?"),
    ("second.md#nowhere", "link.dead-anchor", "`second.md` has no place called `#nowhere`"),
    ("#frist", "link.dead-anchor", "this page has no place called `#frist`; did you mean `#first`?"),
    ("data.csv", "link.dead", "there is no lesson `data.csv`"),
  ])
  func deadLinksAreNamedWithTheirPlace(destination: String, identifier: String, message: String) throws {
    let text = Self.first + "Some words,\nthen [a link](\(destination)) and more.\n"
    let book = book([("a.md", text), ("second.md", Self.second)])
    let diagnostic = try #require(book.place(of: 0).diagnostics.first)
    #expect(book.place(of: 0).diagnostics.count == 1)
    #expect(diagnostic.identifier == identifier)
    #expect(diagnostic.message.hasPrefix(message), "\(diagnostic.message)")
    #expect(diagnostic.range.map { source(text, "a.md").string($0) } == destination)
  }

  @Test(arguments: [
    "https://example.org/a.md", "mailto:a@b.c", "#first", "#cell-1", "a.md#first", "//host/a.md",
    "/absolute.md",
  ])
  func otherLinksAreLeftAlone(destination: String) {
    let text = Self.first + "[a](\(destination))\n\n```swift\n1\n```\n"
    #expect(book([("a.md", text)]).place(of: 0).diagnostics.isEmpty)
  }

  @Test func linksInRecordedOutputsAndFormulasAreNotTheAuthors() {
    let text =
      Self.first
      + "$[a](b.md)$\n\n```swift\n1\n```\n\n<!-- nabla:output 1 00 -->\n[a](gone.md)\n<!-- /nabla:output -->\n"
    #expect(book([("a.md", text)]).place(of: 0).diagnostics.isEmpty)
  }

  @Test func aLessonHasTheOneBeforeAndTheOneAfterIt() {
    let book = book([("a.md", Self.first), ("deep/b.md", Self.second), ("deep/er/c.md", "# C & D\n")])
    let place = book.place(of: 1)
    #expect(place.previous == .init(title: "First", address: "../a.html"))
    #expect(place.next == .init(title: "C & D", address: "er/c.html"))
    #expect(place.contents == .init(title: "Book", address: "../index.html"))
    #expect(book.place(of: 0).previous == nil)
    #expect(book.place(of: 2).next == nil)
    #expect(HTMLFormatter.format(place.bottom).contains("C &amp; D</a>"))
  }

  @Test func whatIsWrongWithALessonOfABookIsSaid() {
    let book = book([
      ("a.md", Self.first), ("b.md", "---\ndescription: x\norder: 1\n---\n\nno heading\n"),
      ("deep/c.md", Self.first),
    ])
    #expect(book.place(of: 0).diagnostics.isEmpty)
    #expect(book.place(of: 1).diagnostics.map(\.identifier) == ["book.no-title", "book.same-order"])
    #expect(book.place(of: 1).diagnostics.map(\.severity) == [.warning, .warning])
    #expect(book.place(of: 2).diagnostics.isEmpty, "an order counts in its folder")
  }

  @Test func theContentsNameEveryLessonAndLoadNothing() throws {
    let book = book([
      ("a.md", Self.first), ("deep/b c.md", Self.second + "\n`</script>`\n"), ("deep/z.md", "words"),
    ])
    let page = try HTMLExporter(formulas: FormulasAsSource()).contents(of: book)
    #expect(page.contains("<a href=\"a.html\">First</a>"))
    #expect(page.contains("<p>It begins.</p>"))
    #expect(page.contains("<h2>Deep</h2>"))
    #expect(page.contains("<a href=\"deep/b%20c.html\">Second lesson</a>"))
    #expect(page.contains("A book of 3 lessons."))
    #expect(page.ranges(of: "</script>").count == 2)
    #expect(page.contains(#"\u003c/script>"#))
    #expect(page.contains("Words of"))
    for load in ["src=", "@import", "url(http", "<link", "fetch("] { #expect(!page.contains(load)) }
  }

  @Test func aLessonCalledIndexKeepsItsPage() {
    #expect(book([("index.md", Self.first)]).contents == "contents.html")
    #expect(book([("a.md", Self.first)]).contents == "index.html")
  }

  @Test func aChapterIsReplacedWhenItsLessonChanges() {
    var book = book([("a.md", Self.first + "[b](second.md#new)\n"), ("second.md", Self.second)])
    #expect(book.place(of: 0).diagnostics.map(\.identifier) == ["link.dead-anchor"])
    let changed = Chapter(Lesson(source(Self.second + "\n## New\n", "second.md")), page: "second.html")
    book.replace(1, with: changed)
    #expect(book.place(of: 0).diagnostics.isEmpty)
  }

  @Test(arguments: [("notebooks", "Notebooks"), ("/a/my-lessons/", "My lessons"), ("..", nil)])
  func aBookIsCalledAfterItsFolder(path: String, title: String?) {
    let named = Book.title(ofFolder: path)
    #expect(!named.isEmpty)
    if let title { #expect(named == title) }
  }
}
