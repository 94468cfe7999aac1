import BrowserSupport
import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// A book that lies on a disk, without any server.
  @Suite("A book", .serialized)
  struct BookTests {
    private let browser: Browser
    private let pages: Pages

    init() throws {
      browser = try BrowserScope.browser()
      pages = try Pages()
    }

    /// Lessons with names that an address has to escape, in the order of their titles.
    private static let lessons = [
      "a b.md":
        "---\ntitle: One\ndescription: It begins.\norder: 1\n---\n\n# One\n\nGo to [two](Größe.md).\n",
      "Größe.md":
        "---\norder: 2\n---\n\n# Two\n\n[The end of four](part/why%3F.md#the-end) and [three](c%231.md).\n",
      "c#1.md":
        "---\norder: 3\n---\n\n# Three\n\nThe gradient of the cost.\n\n## Réseau\n\nA café, a neuron.\n",
      "part/why?.md": "# Four\n\n"
        + (1...80).map { "Paragraph \($0).\n" }.joined(separator: "\n")
        + "\n## The end\n\n[one](../a%20b.md)\n",
      "part/100%.md": "---\norder: 9\n---\n\n# Five\n\n```swift\nprint(6 * 7)\n```\n",
    ]

    private func contents() throws -> URL {
      try pages.book(Self.lessons, named: "book").appending(path: "index.html")
    }

    private var heading: String {
      get throws { try browser.evaluate("return document.querySelector('h1').firstChild.textContent") }
    }

    @Test("leads from the contents through all lessons and back, by the keyboard too")
    func ways() throws {
      try browser.open(try contents())
      let titles: [String] = try browser.evaluate(
        "return [...document.querySelectorAll('.chapters a')].map((link) => link.textContent)")
      #expect(titles == ["One", "Two", "Three", "Five", "Four"])
      try browser.run("document.querySelector('.chapters a').click()")
      var seen = [try heading]
      for title in titles.dropFirst() {
        try browser.run("document.querySelector('a[rel=next]').focus()")
        try browser.press(.enter)
        try browser.wait(until: "return document.querySelector('h1').firstChild.textContent === '\(title)'")
        seen.append(try heading)
      }
      #expect(seen == titles)
      #expect(try browser.evaluate("return document.querySelector('a[rel=next]') === null", as: Bool.self))
      for title in titles.reversed().dropFirst() {
        try browser.run("document.querySelector('a[rel=prev]').click()")
        try browser.wait(until: "return document.querySelector('h1').firstChild.textContent === '\(title)'")
      }
      #expect(try browser.evaluate("return document.querySelector('a[rel=prev]') === null", as: Bool.self))
      try browser.run("document.querySelector('.book-top a').click()")
      try browser.wait(until: "return document.querySelectorAll('.chapters').length === 2")
      #expect(try heading == "Book lessons")
    }

    @Test("has links that lead to the place that the author meant")
    func links() throws {
      try browser.open(try contents().deletingLastPathComponent().appending(path: "Größe.html"))
      try browser.run("document.querySelector('main p a').click()")
      try browser.wait(
        until: """
          const place = document.getElementById("the-end");
          return place !== null && document.readyState === "complete" && scrollY > 0
            && Math.abs(place.getBoundingClientRect().top) < innerHeight;
          """)
      #expect(try heading == "Four")
      try browser.run("document.querySelector('h2 ~ p a').click()")
      try browser.wait(until: "return document.querySelector('h1').firstChild.textContent === 'One'")
      #expect(try browser.console() == [])
    }

    @Test("finds words in all lessons, whatever their marks and cases, and leads to them by the keyboard")
    func search() throws {
      let page = try contents()
      try browser.open(page)
      try browser.press(.tab, .tab)
      #expect(try browser.evaluate("return document.activeElement.id", as: String.self) == "words")
      try browser.type("RESEAU neuron")
      try browser.wait(until: "return document.getElementById('count').textContent === 'One place'")
      #expect(
        try browser.evaluate("return document.getElementById('found').textContent", as: String.self)
          == "Three: RéseauA café, a neuron.")
      #expect(
        try browser.evaluate(
          "return [...document.querySelectorAll('mark')].map((mark) => mark.textContent)", as: [String].self)
          == ["neuron"])
      #expect(!(try browser.evaluate("return document.getElementById('lessons').checkVisibility()")))
      #expect(try browser.requests() == [page.absoluteString])
      try browser.press(.tab, .enter)
      try browser.wait(until: "return location.hash !== ''")
      #expect(try heading == "Three")
      #expect(
        try browser.evaluate("return decodeURIComponent(location.hash)", as: String.self) == "#réseau")
      try browser.open(try #require(URL(string: page.absoluteString + "#search=nowhere%20to%20be%20found")))
      #expect(
        try browser.evaluate("return document.getElementById('count').textContent", as: String.self)
          == "0 places")
    }

    @Test("has contents that are complete without their script, and a search only with it")
    func withoutScript() throws {
      try browser.setScripts(false)
      defer { try? browser.setScripts(true) }
      try browser.open(try contents())
      #expect(
        try browser.evaluate("return document.querySelectorAll('.chapters a').length", as: Int.self) == 5)
      #expect(
        !(try browser.evaluate("return document.querySelector('search').checkVisibility()", as: Bool.self)))
    }

    @Test("asks for nothing, fits a narrow screen, and says nothing", arguments: ["index.html", "a b.html"])
    func quiet(name: String) throws {
      try browser.setSize(width: 320)
      let page = try contents().deletingLastPathComponent().appending(path: name)
      try browser.open(page)
      #expect(try browser.requests() == [page.absoluteString])
      #expect(try browser.console() == [])
      #expect(
        try browser.evaluate("return document.documentElement.scrollWidth", as: Int.self) <= 320)
    }

    @Test(
      "has nothing that axe-core objects to",
      .needs(.axe),
      arguments: ["index.html", "index.html#search=the", "Größe.html", "one.html"], [false, true])
    func axe(name: String, isDarkAndNarrow: Bool) throws {
      try browser.setSize(width: isDarkAndNarrow ? 320 : 1280)
      try browser.setMedia(dark: isDarkAndNarrow)
      let parts = name.split(separator: "#")
      let page =
        name == "one.html"
        ? try pages.book(Self.lessons, named: name, options: ["--single"])
        : try contents().deletingLastPathComponent().appending(path: String(parts[0]))
      let address = page.absoluteString + (parts.count > 1 ? "#" + parts[1] : "")
      try browser.open(try #require(URL(string: address)))
      #expect(try browser.accessibilityProblems() == [])
    }
  }
}
