import Foundation
import TestSupport
import Testing

/// What a render can be told about its pages.
struct PageOptionTests {
  private static let lesson = """
    ---
    title: T
    ---

    A formula $a_1$, <b>bold</b> and a [link](javascript:alert(1)).

    ```swift
    //| label: drawing
    show(plot([1.0, 2.0, 4.0]))
    ```
    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.lesson.replacing("[link](javascript:alert(1))", with: "word"), to: "a.md")
    return folder
  }

  private func render(_ folder: Folder, _ options: String...) -> Session {
    Session(["render", folder("a.md"), "-o", folder("a.html")] + options)
  }

  @Test("The built-in templates are written out, and over nothing that is there")
  func printTemplates() throws {
    let folder = try folder()
    let first = Session("render", "--print-templates", folder("t"))
    #expect(first.exitCode == 0)
    #expect(
      folder.files == [
        "a.md", "t/book.css", "t/contents.mustache", "t/lesson.css", "t/lesson.js", "t/lesson.mustache",
        "t/search.js",
      ])
    try folder.write("mine", to: "t/lesson.css")
    let second = Session("render", "--print-templates", folder("t"))
    #expect(second.exitCode == 1)
    #expect(second.messages.contains("t/lesson.mustache: error: it is there already"))
    #expect(try folder.read("t/lesson.css") == "mine")
  }

  @Test("A template that is written out and used as it is changes nothing")
  func roundTrip() throws {
    let folder = try folder()
    #expect(render(folder).exitCode == 0)
    let plain = try folder.read("a.html")
    #expect(Session("render", "--print-templates", folder("t")).exitCode == 0)
    #expect(render(folder, "--template", folder("t")).exitCode == 0)
    #expect(try folder.read("a.html") == plain)
  }

  @Test("A template replaces file by file")
  func oneFile() throws {
    let folder = try folder()
    try folder.write("body { color: rebeccapurple }", to: "t/lesson.css")
    #expect(render(folder, "--template", folder("t")).exitCode == 0)
    let page = try folder.read("a.html")
    #expect(page.contains("rebeccapurple"))
    #expect(!page.contains("--paper"))
    #expect(page.contains("<main id=\"lesson\">"))
  }

  @Test(
    "A mistake in a template is named by file, line and column, and no page is written",
    arguments: [
      ("<html>\n{{#contents}}\n{{/content}}\n</html>", "lesson.mustache:3:", "another name"),
      ("<html>\n<p>{{{body</p>\n</html>", "lesson.mustache:", "no end"),
      (
        "<html>\n  {{{boddy}}}\n</html>", "lesson.mustache:2:6: error: a page has no `boddy`",
        "did you mean `body`?"
      ),
    ])
  func mistake(text: String, place: String, words: String) throws {
    let folder = try folder()
    try folder.write(text, to: "t/lesson.mustache")
    let session = render(folder, "--template", folder("t"))
    #expect(session.exitCode == 1)
    #expect(session.messages.contains(place))
    #expect(session.messages.contains(words))
    #expect(!folder.files.contains("a.html"))
  }

  @Test("A file that no template has is named, with the one that may be meant")
  func strangeFile() throws {
    let folder = try folder()
    try folder.write("x", to: "t/lessons.css")
    let session = render(folder, "--template", folder("t"))
    #expect(session.exitCode == 0)
    #expect(session.messages.contains("t/lessons.css: warning:"))
    #expect(session.messages.contains("did you mean lesson.css?"))
  }

  @Test(
    "A mistake in a formula is named by file, line and column",
    .needs(.katex))
  func formulaMistake() throws {
    let folder = try folder()
    try folder.write("# T\n\nGood $a$, bad $b + \\frob{c}$.\n", to: "a.md")
    let session = render(folder)
    #expect(session.exitCode == 1)
    #expect(session.messages.contains("a.md:3:20: error: "))
    #expect(session.messages.contains("3 | Good $a$, bad $b + \\frob{c}$."))
    #expect(try folder.read("a.html").contains("<span class=\"math mistake\">b + \\frob{c}</span>"))
  }

  @Test("Formulas stay as they are written where that is asked for")
  func mathAsSource() throws {
    let folder = try folder()
    let session = render(folder, "--math", "source")
    #expect(session.messages.isEmpty)
    #expect(try folder.read("a.html").contains("<span class=\"math\">a_1</span>"))
  }

  @Test("The author's HTML is text, unless it is let through")
  func unsafeHTML() throws {
    let folder = try folder()
    #expect(render(folder).exitCode == 0)
    #expect(try folder.read("a.html").contains("&lt;b&gt;bold&lt;/b&gt;"))
    #expect(render(folder, "--unsafe-html").exitCode == 0)
    let page = try folder.read("a.html")
    #expect(page.contains("<b>bold</b>"))
    #expect(page.contains("default-src 'none'"), "what is let through still loads nothing")
  }

  @Test(
    "A link that could run code is refused with its place",
    arguments: ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd"])
  func refusedLink(destination: String) throws {
    let folder = try Folder()
    try folder.write("# T\n\nWords and\na [link](\(destination)).\n", to: "a.md")
    let session = render(folder)
    #expect(session.exitCode == 1)
    #expect(
      session.messages.contains(
        "a.md:4:10: error: a link that begins with `\(destination.prefix { $0 != ":" }):`"))
    #expect(try folder.read("a.html").contains("<span class=\"refused-link\">link</span>"))
  }

  @Test("Plots are recorded in the characters that are asked for, and are right in either")
  func plotCharacters() throws {
    let folder = try folder()
    #expect(Session("update", "--plot", "ascii", folder("a.md")).exitCode == 0)
    let ascii = try folder.read("a.md")
    #expect(ascii.contains("*") && !ascii.contains("┤"))
    #expect(Session("check", folder("a.md")).exitCode == 0)
    // Without a word about it, what is right stays.
    #expect(Session("update", folder("a.md")).exitCode == 0)
    #expect(try folder.read("a.md") == ascii)
    #expect(Session("update", "--plot", "braille", folder("a.md")).exitCode == 0)
    #expect(try folder.read("a.md").contains("┤"))
    #expect(Session("check", folder("a.md")).exitCode == 0)
    let session = Session("render", folder("a.md"), "--to", "markdown", "--plot", "ascii", "-o", "-")
    #expect(session.output == ascii)
  }

  @Test(
    "Options that make no sense together are refused",
    arguments: [
      (["a.md", "-o", "x", "--plot", "ascii"], "--to markdown"),
      (["a.md", "-o", "x", "--to", "markdown", "--math", "source"], "pages in HTML"),
      (["--print-templates", "x", "a.md"], "renders nothing"), (["a.md"], "--output"),
      (["-o", "x"], "<lesson>"),
      (["a.md", "-o", "x", "--template", "/nowhere/at/all"], "no folder /nowhere/at/all"),
    ])
  func refusals(arguments: [String], words: String) throws {
    let folder = try folder()
    let arguments = arguments.map { $0 == "a.md" ? folder("a.md") : $0 == "x" ? folder("x") : $0 }
    let session = Session(["render"] + arguments)
    #expect(session.exitCode == 64)
    #expect(session.messages.contains(words))
    #expect(folder.files == ["a.md"])
  }
}
