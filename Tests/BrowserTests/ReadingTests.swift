import BrowserSupport
import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// What a reader meets who opens a page, whatever she reads it with.
  @Suite("A page for every reader", .serialized)
  struct ReadingTests {
    private let browser: Browser

    init() throws {
      browser = try BrowserScope.browser()
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

    @Test("fits every width", arguments: [320, 375, 600, 768, 1000, 1120, 1920])
    func width(width: Int) throws {
      try browser.setSize(width: width)
      for lesson in [Pages.gallery, Pages.lesson] { try expectFitting(lesson, width) }
    }

    @Test("fits a small telephone, whichever chapter it is", arguments: Pages.chapters)
    func telephone(chapter: URL) throws {
      try browser.setSize(width: 320)
      try expectFitting(chapter, 320)
    }

    private func expectFitting(_ lesson: URL, _ width: Int) throws {
      try browser.open(try Pages.page(of: lesson))
      try browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true;")
      let excess: [String] = try browser.evaluate(
        """
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        return [...document.querySelectorAll("body *")]
          .filter((element) => element.getBoundingClientRect().right > width && !element.closest(".scroll, pre, .katex-mathml"))
          .map((element) => element.outerHTML.slice(0, 120))
          .concat(`the page is ${document.documentElement.scrollWidth} pixels wide`);
        """)
      #expect(excess == [], "wider than \(width)")
    }

    @Test(
      "has nothing that axe-core objects to",
      .needs(.axe),
      arguments: [Pages.gallery] + Pages.chapters, [Circumstance.light, .dark, .narrow])
    func axe(lesson: URL, circumstance: Circumstance) throws {
      // What does not fit is the same for all chapters.
      if circumstance == .narrow, ![Pages.gallery, Pages.lesson].contains(lesson) { return }
      try browser.setSize(width: circumstance == .narrow ? 320 : 1280)
      try browser.setMedia(dark: circumstance == .dark)
      try browser.open(try Pages.page(of: lesson))
      try browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true;")
      // In the dark only colours are others.
      #expect(try browser.accessibilityProblems(rule: circumstance == .dark ? "color-contrast" : nil) == [])
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

    @Test("names the section that is read in its contents")
    func currentSection() throws {
      try browser.open(try Pages.page(of: Pages.gallery))
      let current = "return document.querySelector('.sidebar [aria-current]')?.textContent ?? ''"
      #expect(try browser.evaluate(current, as: String.self) == "")
      for section in ["Plots", "Drawings", "Mistakes"] {
        try browser.run(
          "document.getElementById('\(section.lowercased())').scrollIntoView({ behavior: 'instant' })")
        let shown: String = try browser.evaluate(
          "return new Promise((done) => setTimeout(() => done((() => { \(current) })()), 100))")
        #expect(shown == section)
      }
    }

    @Test("moves only for those who do not mind")
    func motion() throws {
      let motion = """
        return [getComputedStyle(document.documentElement).scrollBehavior]
          .concat([...document.querySelectorAll("*")].flatMap((element) => {
            const style = getComputedStyle(element);
            return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0 ? [element.outerHTML] : [];
          }));
        """
      try browser.open(try Pages.page(of: Pages.gallery))
      #expect(try browser.evaluate(motion, as: [String].self) == ["smooth"])
      try browser.setMedia(stillness: true)
      #expect(try browser.evaluate(motion, as: [String].self) == ["auto"])
    }

    @Test("copies the code of a cell, as it was written")
    func copying() throws {
      try browser.open(try Pages.page(of: Pages.gallery))
      let copied: [String] = try browser.evaluate(
        """
        const copied = [];
        navigator.clipboard.writeText = (text) => { copied.push(text); return Promise.resolve(); };
        const button = document.querySelector("#cell-long-line .copy");
        button.click();
        return new Promise((done) => setTimeout(() => done(copied.concat(button.textContent)), 50));
        """)
      #expect(copied.count == 2)
      #expect(copied.first?.hasPrefix("let a = [1.0, 2.0, 3.0") == true)
      #expect(copied.first?.hasSuffix("wider than the page\")") == true)
      #expect(copied.last == "Copied")
    }

    @Test("prints what is folded away, without its script too", arguments: [true, false])
    func printedFolds(scripts: Bool) throws {
      if !scripts { try browser.setScripts(false) }
      defer { try? browser.setScripts(true) }
      try browser.open(try Pages.page(of: Pages.gallery))
      let folded = """
        return [...document.querySelectorAll("details:not(.data) > :not(summary), details:not(.data) > :not(summary) *")]
          .filter((element) => !element.closest("nav, .bar, .contents") && element.checkVisibility()).length;
        """
      let whole = """
        return [...document.querySelectorAll("details:not(.data):not(.contents)")].length;
        """
      #expect(try browser.evaluate(whole, as: Int.self) > 1)
      let before: Int = try browser.evaluate(folded)
      try browser.setMedia(print: true)
      let after: Int = try browser.evaluate(folded)
      #expect(before == 0)
      #expect(after > 2)
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
  "In a browser", .serialized, .needs(.browser), .withBrowser)
struct BrowserTests {}
