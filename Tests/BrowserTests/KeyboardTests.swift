import BrowserSupport
import Foundation
import Testing

extension BrowserTests {
  /// A reader without a mouse.
  @Suite("The keyboard alone", .serialized)
  struct KeyboardTests {
    private let browser: Browser

    init() throws {
      browser = try BrowserScope.browser()
    }

    /// Marks the element that has the focus; says whether it is new, and whether it can be seen to have it.
    private static let step = """
      const element = document.activeElement;
      if (!element || element === document.body) return "end";
      if (element.dataset.visited) return "again";
      element.dataset.visited = "yes";
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) return "no outline: " + element.outerHTML.slice(0, 120);
      if (box.width < 1 || box.right < 1) return "out of sight: " + element.outerHTML.slice(0, 120);
      return "good";
      """

    @Test("reaches everything that can be followed, pressed, opened or scrolled", arguments: [320, 1280])
    func reach(width: Int) throws {
      try browser.setSize(width: width)
      try browser.open(try Pages.page(of: Pages.gallery))
      var problems: [String] = []
      for _ in 0..<600 {
        try browser.press(.tab)
        let state: String = try browser.evaluate(Self.step)
        if state == "end" || state == "again" { break }
        if state != "good" { problems.append(state) }
      }
      #expect(problems == [])
      let missed: [String] = try browser.evaluate(
        """
        const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
          && element.scrollWidth > element.clientWidth + 1;
        return [...document.querySelectorAll("body *")]
          .filter((element) => element.matches("a[href], button, summary, input, select") || scrolls(element))
          .filter((element) => element.checkVisibility() && !element.dataset.visited && element.tabIndex !== -1)
          // Choices of one question are one stop; the arrow keys go through them.
          .filter((element) => element.type !== "radio" || !document.querySelector(`[name="${element.name}"][data-visited]`))
          .map((element) => element.outerHTML.slice(0, 120));
        """)
      #expect(missed == [])
    }

    @Test("goes past the contents with the first link")
    func skip() throws {
      try browser.setSize(width: 1280)
      try browser.open(try Pages.page(of: Pages.gallery))
      try browser.press(.tab)
      let label: String = try browser.evaluate("return document.activeElement.textContent")
      #expect(label == "Skip to the lesson")
      try browser.press(.enter, .tab)
      #expect(
        try browser.evaluate(
          "return document.querySelector('main').contains(document.activeElement)", as: Bool.self))
    }
  }
}
