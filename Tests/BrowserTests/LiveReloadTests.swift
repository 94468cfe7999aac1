import BrowserSupport
import Foundation
import Testing

extension BrowserTests {
  /// A page that is open while its lesson is written.
  @Suite("Live reload", .serialized)
  struct LiveReloadTests {
    private let browser: Browser

    init() throws {
      browser = try BrowserScope.browser()
    }

    /// A lesson that is longer than the window.
    private func text(_ word: String, cell: String = "print(6 * 7)") -> String {
      let paragraphs = (1...60).map { "Paragraph \($0).\n" }.joined(separator: "\n")
      return """
        # Lesson

        <details>
        <summary>More</summary>

        Folded.

        </details>

        \(paragraphs)
        The word is \(word).

        ```swift
        \(cell)
        ```

        \(paragraphs)
        """
    }

    private func says(_ word: String) -> String {
      "return document.readyState === 'complete' && document.querySelector('main').textContent.includes('The word is \(word).')"
    }

    @Test("shows an edit within a second, where it was read and with what was unfolded")
    func edits() throws {
      let server = try PreviewProcess(["a.md": text("zero")])
      try browser.open(server.page("a.html"))
      try browser.run(
        "document.querySelector('main details').open = true; scrollTo({top: 700, behavior: 'instant'})")
      let clock = ContinuousClock()
      var times: [Duration] = []
      for word in ["one", "two", "three"] {
        let start = clock.now
        try server.write(text(word), to: "a.md")
        try browser.wait(until: says(word))
        times.append(clock.now - start)
        try browser.wait(until: "return Math.abs(scrollY - 700) < 2")
        #expect(
          try browser.evaluate("return document.querySelector('main details').open", as: Bool.self))
      }
      // Others may need the processors at times.
      #expect(try #require(times.min()) < .seconds(1))
    }

    @Test("lays an error over the page with its line and caret, and takes it away when it is mended")
    func errors() throws {
      let server = try PreviewProcess(["a.md": text("good")])
      try browser.open(server.page("a.html"))
      let isShown = "return document.getElementById('nabla-preview').checkVisibility()"
      #expect(try !browser.evaluate(isShown, as: Bool.self))
      try browser.run("scrollTo({top: 400, behavior: 'instant'})")
      try server.write(text("bad", cell: "print(nope)"), to: "a.md")
      try browser.wait(until: isShown)
      let message: String = try browser.evaluate(
        "return document.getElementById('nabla-preview').textContent")
      #expect(message.contains("One error") && message.contains("a.md:") && message.contains("print(nope)"))
      #expect(message.contains("^~~~"))
      try browser.wait(until: "return Math.abs(scrollY - 400) < 2")
      try server.write(text("mended"), to: "a.md")
      try browser.wait(until: says("mended"))
      #expect(try !browser.evaluate(isShown, as: Bool.self))
    }

    @Test("follows editors that save by renaming")
    func renames() throws {
      let server = try PreviewProcess(["a.md": text("zero")])
      try browser.open(server.page("a.html"))
      for word in ["one", "two"] {
        try server.saveByRename(text(word), to: "a.md")
        try browser.wait(until: says(word))
      }
    }

    @Test(
      "shows a lesson that is new in the contents and beside its neighbours, and takes one away that is gone")
    func newAndGone() throws {
      let server = try PreviewProcess(["a.md": "# First\n"])
      let titles = "[...document.querySelectorAll('.chapters a')].map((link) => link.textContent).join()"
      try browser.open(server.address)
      try server.write("# Second\n", to: "b.md")
      try browser.wait(until: "return \(titles) === 'First,Second'")
      try browser.run("document.querySelector('.chapters a').click()")
      try browser.wait(until: "return document.querySelector('a[rel=next]')?.textContent === 'NextSecond'")
      try server.write("# Another\n", to: "b.md")
      try browser.wait(until: "return document.querySelector('a[rel=next]')?.textContent === 'NextAnother'")
      try browser.run("document.querySelector('a[rel=next]').click()")
      try browser.wait(until: "return document.querySelector('h1')?.textContent === 'Another'")
      try server.remove("b.md")
      try browser.wait(
        until: "return document.querySelector('h1')?.textContent === 'There is no lesson here'")
      try browser.run("document.querySelector('main a').click()")
      try browser.wait(until: "return \(titles) === 'First'")
    }

    @Test("searches what was just written")
    func search() throws {
      let server = try PreviewProcess(["a.md": "# First\n"])
      try browser.open(server.address)
      try server.write("# First\n\nA needle.\n", to: "a.md")
      try browser.wait(
        until: "return fetch('/').then((answer) => answer.text()).then((text) => text.includes('needle'))")
      try browser.open(server.address)
      try browser.press(.tab, .tab)
      try browser.type("needle")
      try browser.wait(until: "return document.getElementById('count').textContent === 'One place'")
      let messages = try browser.console()
      #expect(messages == [])
    }

    @Test("says that the server has ended")
    func lost() throws {
      let server = try PreviewProcess(["a.md": "# First\n"])
      try browser.open(server.page("a.html"))
      server.end()
      try browser.wait(until: "return document.querySelector('#nabla-preview .lost').checkVisibility()")
    }
  }
}
