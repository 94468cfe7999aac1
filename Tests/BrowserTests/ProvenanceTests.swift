import BrowserSupport
import Foundation
import Testing

extension BrowserTests {
  /// Every number of a pass opens its arithmetic, by click, by key, and without the script.
  @Suite("How a number came to be", .serialized)
  struct ProvenanceTests {
    private let browser: Browser

    init() throws {
      browser = try BrowserScope.browser()
      try browser.open(try Pages.page(of: Pages.gallery))
    }

    /// The arithmetic that is seen.
    private static let seen = """
      return [...document.querySelectorAll(".explanation")].filter((box) => box.checkVisibility())
        .map((box) => box.querySelector("p").innerText);
      """

    private func seen() throws -> [String] { try browser.evaluate(Self.seen) }

    @Test("Every link from a number leads to its arithmetic, once")
    func links() throws {
      let broken: [String] = try browser.evaluate(
        """
        return [...document.querySelectorAll("a.why")]
          .filter((link) => document.querySelectorAll(CSS.escape ? "#" + CSS.escape(link.hash.slice(1)) : link.hash).length !== 1)
          .map((link) => link.outerHTML);
        """)
      #expect(broken == [])
      #expect(try browser.evaluate("return document.querySelectorAll('a.why').length", as: Int.self) > 60)
      let unexplained: [String] = try browser.evaluate(
        """
        return [...document.querySelectorAll("#cell-network table.matrix tbody td, #cell-steps table.matrix tbody td")]
          .filter((entry) => !entry.querySelector("a.why")).map((entry) => entry.outerHTML);
        """)
      #expect(unexplained == [])
    }

    @Test(
      "Every number of a pass, of the steps back, of a chain and of a sum over examples is such a link",
      arguments: ["network", "steps", "examples"])
    func complete(cell: String) throws {
      let unexplained: [String] = try browser.evaluate(
        """
        return [...document.querySelectorAll("#cell-\(cell) .output td, #cell-\(cell) .shown")]
          .filter((place) => !place.closest(".explanation"))
          .map((place) => {
            const copy = place.cloneNode(true);
            for (const link of copy.querySelectorAll("a.why")) link.remove();
            return copy.textContent;
          })
          .filter((text) => /\\d\\.\\d{3}/.test(text) && !text.startsWith("C = "));
        """)
      #expect(unexplained == [])
      let count: Int = try browser.evaluate(
        "return document.querySelectorAll('#cell-\(cell) a.why').length")
      #expect(count > 12)
    }

    @Test("Each opens arithmetic that ends in its number")
    func arithmetic() throws {
      let wrong: [String] = try browser.evaluate(
        """
        const number = (text) => parseFloat(text.replaceAll("−", "-"));
        return [...document.querySelectorAll("a.why")].filter((link) => {
          link.click();
          const boxes = [...document.querySelectorAll(".explanation")].filter((box) => box.checkVisibility());
          const lines = boxes.length === 1 ? boxes[0].querySelector("p").innerText.split("\\n") : [];
          const shown = number(link.textContent);
          const reached = number((lines.at(-1) ?? "").replace(/^.*= /, ""));
          const holds = lines.length > 1 && Math.abs(reached - shown) <= 1e-3 * Math.max(Math.abs(shown), 1e-9);
          link.click();
          return !holds;
        }).map((link) => link.outerHTML);
        """)
      #expect(wrong == [])
    }

    @Test("A click opens it below the table, another closes it")
    func click() throws {
      #expect(try seen() == [])
      let entry =
        "document.querySelectorAll('#cell-network table.matrix')[1].rows[1].cells[2].querySelector('a.why')"
      try browser.run("\(entry).click()")
      let box = try seen()
      #expect(box == ["∂C/∂w01(2) = δ0(2) · a1(1)\n= (−0.127542) · 0.574443\n= −0.0732653"])
      #expect(
        try browser.evaluate(
          "return \(entry).closest('.scroll').nextElementSibling.classList.contains('explanation')",
          as: Bool.self))
      try browser.run("\(entry).click()")
      #expect(try seen() == [])
    }

    @Test("The keyboard opens it, goes from number to number and closes it")
    func keys() throws {
      try browser.run("document.querySelector('#cell-network table.matrix a.why').focus()")
      try browser.press(.enter)
      #expect(try seen().first?.hasPrefix("∂C/∂w00(1) = δ0(1) · a0(0)") == true)
      try browser.press(.right, .down, .enter)
      #expect(try seen().count == 1)
      #expect(try seen().first?.hasPrefix("∂C/∂w11(1)") == true)
      try browser.press(.escape)
      #expect(try seen() == [])
      let all: Bool = try browser.evaluate(
        """
        const table = document.querySelector("#cell-network table.matrix");
        const links = [...table.querySelectorAll("a.why")];
        links[0].focus();
        for (let step = 1; step < links.length; step++) {
          document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
          if (document.activeElement !== links[step]) return false;
        }
        return true;
        """)
      #expect(all)
    }

    @Test("Without the script a link shows it, and a link puts it away")
    func withoutScript() throws {
      let page: String = try browser.evaluate("return location.href")
      let hash: String = try browser.evaluate(
        "return document.querySelectorAll('#cell-network table.matrix')[1].querySelector('a.why').getAttribute('href')"
      )
      try browser.setScripts(false)
      defer { try? browser.setScripts(true) }
      try browser.open(try #require(URL(string: page + hash)))
      let box = try seen()
      #expect(box.count == 1)
      #expect(box.first?.hasPrefix("∂C/∂w00(2) = δ0(2) · a0(1)") == true)
    }

    @Test("Without the script the keyboard opens it and puts it away")
    func keysWithoutScript() throws {
      try browser.setScripts(false)
      defer { try? browser.setScripts(true) }
      try browser.open(try Pages.page(of: Pages.gallery))
      try browser.run("document.querySelector('#cell-steps .scroll a.why').focus()")
      try browser.press(.enter)
      #expect(try seen().count == 1)
      // The place that was jumped to is where the Tab key goes on.
      try browser.press(.tab)
      #expect(
        try browser.evaluate("return document.activeElement.className", as: String.self) == "close")
      try browser.press(.enter)
      #expect(try seen() == [])
    }
  }
}
