import BrowserSupport
import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// A whole book in one file.
  @Suite("A book on one page", .serialized)
  struct OnePageBookTests {
    private let browser: Browser
    private let page: URL

    init() throws {
      browser = try BrowserScope.browser()
      page = try Self.rendered.get()
    }

    private static let pages = Result { try Pages() }
    /// The lessons that readers get.
    private static let rendered = Result {
      let notebooks = Requirement.package.appending(path: "notebooks")
      var lessons: [String: String] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: notebooks.path)
      where name.hasSuffix(".md") && name != "README.md" {
        lessons[name] = String(
          decoding: try Data(contentsOf: notebooks.appending(path: name)), as: UTF8.self)
      }
      return try pages.get().book(lessons, named: "book.html", options: ["--single"])
    }

    @Test("has every name once, and nothing that is referred to is missing")
    func names() throws {
      try browser.open(page)
      let twice: [String] = try browser.evaluate(
        """
        const names = [...document.querySelectorAll("[id]")].map((element) => element.id);
        return names.filter((name, index) => names.indexOf(name) !== index);
        """)
      #expect(twice == [])
      let missing: [String] = try browser.evaluate(
        """
        const links = [...document.querySelectorAll("a[href^='#']")].map((link) => decodeURIComponent(link.hash.slice(1)));
        const labels = [...document.querySelectorAll("[aria-labelledby]")]
          .flatMap((element) => element.getAttribute("aria-labelledby").split(" "));
        const clips = [...document.querySelectorAll("[clip-path]")].map((element) => element.getAttribute("clip-path").slice(5, -1));
        return [...new Set([...links, ...labels, ...clips])].filter((name) => !document.getElementById(name));
        """)
      #expect(missing == [])
      #expect(try browser.requests() == [page.absoluteString])
      #expect(try browser.console() == [])
    }

    @Test("opens its chapters from the contents, and a number's explanation within its chapter")
    func chapters() throws {
      try browser.open(page)
      let count: Int = try browser.evaluate("return document.querySelectorAll('.chapters a').length")
      #expect(count > 10)
      #expect(
        try browser.evaluate("return document.querySelectorAll('.chapter').length", as: Int.self) == count)
      try browser.run("[...document.querySelectorAll('.chapters a')].at(-1).click()")
      try browser.wait(
        until: """
          const top = [...document.querySelectorAll(".chapter")].at(-1).getBoundingClientRect().top;
          return Math.abs(top) < innerHeight / 2;
          """)
      try browser.wait(
        until: """
          return document.querySelector(".sidebar a[aria-current]")?.textContent
            === [...document.querySelectorAll(".chapters a")].at(-1).textContent;
          """)
      try browser.run(
        """
        window.number = [...document.querySelectorAll("a.why")].at(-1);
        number.focus();
        """)
      try browser.press(.enter)
      #expect(
        try browser.evaluate(
          """
          const box = document.querySelector(".explanation.open");
          return box !== null && box.closest(".chapter") === number.closest(".chapter");
          """, as: Bool.self))
    }

    @Test("finds words and leads to them on the page")
    func search() throws {
      try browser.open(page)
      try browser.run("document.getElementById('words').focus()")
      try browser.type("outer products")
      try browser.wait(until: "return document.querySelectorAll('#found a').length > 0")
      try browser.press(.tab, .enter)
      try browser.wait(
        until: """
          const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
          return place !== null && place.closest(".chapter") !== null
            && Math.abs(place.getBoundingClientRect().top) < innerHeight;
          """)
    }

    @Test("is printed with each chapter on a new sheet, and without what only a screen needs")
    func print() throws {
      try browser.open(page)
      try browser.setMedia(print: true)
      let breaks: [String] = try browser.evaluate(
        "return [...document.querySelectorAll('.chapter')].map((chapter) => getComputedStyle(chapter).breakBefore)"
      )
      #expect(Set(breaks) == ["page"])
      let shown: [String] = try browser.evaluate(
        """
        return [...document.querySelectorAll("nav, search, button, .anchor, .skip, details.data")]
          .filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80));
        """)
      #expect(shown == [])
      let pdf = String(decoding: try browser.pdf(), as: UTF8.self)
      #expect(pdf.matches(of: /\/Type \/Page\b/).count > breaks.count)
    }
  }
}
