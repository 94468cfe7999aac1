import BrowserSupport
import Foundation
import Testing

extension BrowserTests {
  /// What a reader meets who opens a page, whatever she reads it with.
  @Suite("A page for every reader", .serialized)
  struct ReadingTests {
    private let browser: Browser

    init() throws {
      browser = try BrowserScope.browser
      try browser.setSize(width: 1280)
      try browser.setMedia()
    }

    @Test("asks for nothing and complains about nothing", arguments: [Pages.gallery, Pages.lesson])
    func quiet(lesson: URL) throws {
      let page = try Pages.page(of: lesson)
      try browser.open(page)
      #expect(try browser.requests() == [page.absoluteString])
      #expect(try browser.console() == [])
      try browser.setMedia(dark: true, print: true)
      _ = try browser.pdf()
      #expect(try browser.requests() == [])
    }

    @Test("fits every width", arguments: [320, 375, 600, 768, 1120, 1920])
    func width(width: Int) throws {
      try browser.setSize(width: width)
      for lesson in [Pages.gallery, Pages.lesson] {
        try browser.open(try Pages.page(of: lesson))
        try browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true;")
        let excess: [String] = try browser.evaluate(
          """
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          return [...document.querySelectorAll("body *")]
            .filter((element) => element.getBoundingClientRect().right > width && !element.closest(".scroll, pre, .katex-mathml"))
            .map((element) => element.outerHTML.slice(0, 120));
          """)
        #expect(excess == [], "wider than \(width)")
      }
    }

    @Test(
      "has nothing that axe-core objects to",
      .enabled(if: Installation.has("axe.min.js"), Installation.notFetched),
      arguments: [Pages.gallery, Pages.lesson], [Circumstance.light, .dark, .narrow])
    func axe(lesson: URL, circumstance: Circumstance) throws {
      let file = try #require(Installation.file("axe.min.js"), Installation.notFetched)
      let axe = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      try browser.setSize(width: circumstance == .narrow ? 320 : 1280)
      try browser.setMedia(dark: circumstance == .dark)
      try browser.open(try Pages.page(of: lesson))
      try browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true;")
      let violations: [String] = try browser.evaluate(
        axe + """
          ;return axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
            .then((result) => result.violations.flatMap((violation) =>
              violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} — ${node.failureSummary}`)));
          """)
      #expect(violations == [])
    }

    enum Circumstance {
      case light, dark, narrow
    }

    @Test("is complete without its script")
    func withoutScript() throws {
      let text = """
        const copy = document.body.cloneNode(true);
        for (const button of copy.querySelectorAll("button")) button.remove();
        return copy.textContent;
        """
      let page = try Pages.page(of: Pages.gallery)
      try browser.open(page)
      let scripted: String = try browser.evaluate(text)
      try browser.setScripts(false)
      defer { try? browser.setScripts(true) }
      try browser.open(page)
      let plain: String = try browser.evaluate(text)
      let buttons: Int = try browser.evaluate("return document.querySelectorAll('button').length")
      #expect(plain == scripted)
      #expect(buttons == 0, "a button that does nothing")
      #expect(plain.contains("Everything that a page can hold"))
    }

    @Test("is dark for those who like it dark, and changes at the press of a button")
    func dark() throws {
      let brightness = """
        const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
        return (red + green + blue) / 3;
        """
      try browser.open(try Pages.page(of: Pages.gallery))
      #expect(try browser.evaluate(brightness, as: Double.self) > 200)
      try browser.setMedia(dark: true)
      #expect(try browser.evaluate(brightness, as: Double.self) < 60)
      // The switch goes from the system's colours to light ones, and from those to dark ones.
      try browser.run("localStorage.clear(); document.querySelector('button.theme').click()")
      #expect(try browser.evaluate(brightness, as: Double.self) > 200)
      try browser.setMedia()
      try browser.run("document.querySelector('button.theme').click()")
      #expect(try browser.evaluate(brightness, as: Double.self) < 60)
      try browser.run("localStorage.clear()")
    }

    @Test("is printed without what only a screen needs, on white")
    func print() throws {
      try browser.open(try Pages.page(of: Pages.gallery))
      try browser.setMedia(dark: true, print: true)
      let shown: [String] = try browser.evaluate(
        """
        return [...document.querySelectorAll("nav, button, .anchor, .skip, details.data, .close")]
          .filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80));
        """)
      #expect(shown == [])
      #expect(
        try browser.evaluate("return getComputedStyle(document.body).color", as: String.self)
          == "rgb(0, 0, 0)")
      let pdf = try browser.pdf()
      #expect(pdf.starts(with: Data("%PDF".utf8)))
      #expect(pdf.count > 20_000)
    }
  }
}

/// Everything that is tested in a browser: one browser, one test at a time.
@Suite(
  "In a browser", .serialized, .enabled(if: Installation.hasBrowser, Installation.noBrowser), .withBrowser)
struct BrowserTests {}
