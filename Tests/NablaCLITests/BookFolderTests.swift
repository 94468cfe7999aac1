import Foundation
import Testing

/// Folders that become books, whatever is in them.
struct BookFolderTests {
  @Test("A dead link, a place that is taken and a title that is missing are named with their places")
  func mistakes() throws {
    let folder = try Folder()
    try folder.write("---\norder: 1\n---\n\n# One\n", to: "lessons/a.md")
    try folder.write("---\norder: 1\n---\n\nSee [two](b.md) and [three](tow.md).\n", to: "lessons/b.md")
    let session = Session("render", folder("lessons"), "-o", folder("site"))
    #expect(session.exitCode == 0)
    let file = folder("lessons/b.md")
    for message in [
      "\(file):2:1: warning: `\(folder("lessons/a.md"))` has the same `order`",
      "\(file):1:1: warning: this lesson is called after its file",
      "\(file):5:29: warning: there is no lesson `tow.md`",
    ] { #expect(session.messages.contains(message), "\(message) in \(session.messages)") }
    #expect(session.messages.contains("                            ^~~~~~"), "\(session.messages)")
    #expect(folder.files.contains("site/b.html"))
  }

  @Test(
    "A folder without lessons is named with code 66, and nothing is written", arguments: [[], ["--single"]])
  func empty(options: [String]) throws {
    let folder = try Folder()
    try folder.write("no lesson", to: "lessons/notes.txt")
    let session = Session(["render", folder("lessons"), "-o", folder("site.html")] + options)
    #expect(session.exitCode == 66)
    #expect(session.messages.contains("\(folder("lessons")): error: this folder has no lessons"))
    #expect(folder.files == ["lessons/notes.txt"])
  }

  @Test("A thousand lessons are a book, in order")
  func thousand() throws {
    let folder = try Folder()
    for number in 0..<1000 {
      try folder.write(
        "---\norder: \(number)\n---\n\n# Lesson \(number)\n\n[back](\((number + 999) % 1000).md)\n",
        to: "lessons/\(number).md")
    }
    let session = Session("render", folder("lessons"), "-o", folder("site"), "-j", "2")
    #expect(session.exitCode == 0)
    #expect(session.messages == "")
    #expect(folder.files.count == 2001)
    let contents = try folder.read("site/index.html")
    #expect(contents.contains("A book of 1000 lessons."))
    let places = (0..<1000).compactMap { contents.range(of: "href=\"\($0).html\"")?.lowerBound }
    #expect(places.count == 1000 && places == places.sorted())
    #expect(try folder.read("site/500.html").contains("<a href=\"499.html\">back</a>"))
  }

  @Test("Lessons of one name in several folders keep their pages, and lead to one another")
  func sameName() throws {
    let folder = try Folder()
    try folder.write("# One\n", to: "lessons/one/a.md")
    try folder.write("# Two\n\n[one](../one/a.md)\n", to: "lessons/two/deep/a.md")
    let session = Session("render", folder("lessons"), "-o", folder("site"))
    #expect(session.messages.contains("there is no lesson `../one/a.md`"), "it lies two folders up")
    #expect(
      folder.files.filter { $0.hasPrefix("site/") } == [
        "site/index.html", "site/one/a.html", "site/two/deep/a.html",
      ])
    #expect(try folder.read("site/one/a.html").contains("href=\"../two/deep/a.html\" rel=\"next\""))
    #expect(Session("render", folder("lessons"), "--single", "-o", folder("one.html")).exitCode == 0)
    let page = try folder.read("one.html")
    #expect(page.contains("id=\"chapter-one-a\"") && page.contains("id=\"chapter-two-deep-a\""))
  }

  @Test(
    "A lesson that fails has its page, which says so, and its place in the contents",
    arguments: [false, true])
  func failing(isOnePage: Bool) throws {
    let folder = try Folder()
    try folder.write("# One\n", to: "lessons/a.md")
    try folder.write("# Two\n\n```swift\nprint(nope)\n```\n", to: "lessons/b.md")
    try folder.write("# Three\n", to: "lessons/c.md")
    try folder.write("# \u{0}\n", to: "lessons/d.md")
    let output = folder(isOnePage ? "site/b.html" : "site")
    let session = Session(
      ["render", folder("lessons"), "-o", output] + (isOnePage ? ["--single"] : []))
    #expect(session.exitCode == 66, "the last one cannot be read at all")
    #expect(session.messages.contains("\(folder("lessons/b.md")):4:7: error: "))
    #expect(session.messages.contains("\(folder("lessons/d.md")):1:3: error: there is a NUL byte here"))
    let page = try folder.read("site/b.html")
    #expect(page.contains("<strong>error</strong>") && page.contains("1 of them failed"))
    let contents = isOnePage ? page : try folder.read("site/index.html")
    #expect(contents.contains(">Two</a>") && contents.contains(">Three</a>"))
    #expect(!contents.contains("d.html"))
  }

  @Test("Pages may lie below their lessons, and are none when these are rendered again")
  func outputInside() throws {
    let folder = try Folder()
    try folder.write("# One\n", to: "a.md")
    for _ in 0..<2 {
      let session = Session("render", folder.path, "-o", folder("pages"))
      #expect(session.exitCode == 0)
      #expect(session.messages == "")
      #expect(folder.files == ["a.md", "pages/a.html", "pages/index.html"])
    }
    // Pages in Markdown look like lessons; rather than over them, nothing is written.
    #expect(Session("render", folder.path, "--to", "markdown", "-o", folder("text")).exitCode == 0)
    let again = Session("render", folder.path, "--to", "markdown", "-o", folder("text"))
    #expect(again.exitCode == 64)
    #expect(again.messages.contains("would be written over a lesson"))
  }

  @Test("An output that cannot be written is named once for each page, and the code is 1")
  func notWritable() throws {
    let folder = try Folder()
    try folder.write("# One\n", to: "lessons/a.md")
    try folder.write("a file", to: "site")
    let session = Session("render", folder("lessons"), "-o", folder("site"))
    #expect(session.exitCode == 1)
    #expect(session.messages.components(separatedBy: "\(folder("site")): error: ").count == 3)
    let single = Session("render", folder("lessons"), "--single", "-o", folder("site/book.html"))
    #expect(single.exitCode == 1)
    #expect(try folder.read("site") == "a file")
    let proc = Session("render", folder("lessons"), "-o", "/proc/pages")
    #expect(proc.exitCode == 1)
    #expect(proc.messages.contains("/proc/pages: error: "))
  }

  @Test("A page of a book whose lesson is gone is named, and stays; other pages are not spoken of")
  func stale() throws {
    let folder = try Folder()
    for name in ["a", "b"] { try folder.write("# \(name)\n", to: "lessons/\(name).md") }
    #expect(Session("render", folder("lessons"), "-o", folder("site")).messages == "")
    try folder.write("<p>mine</p>", to: "site/mine.html")
    _ = Session("render", folder("lessons/a.md"), "-o", folder("site/alone.html"))
    _ = Session("render", folder("lessons"), "--single", "-o", folder("site/all.html"))
    try FileManager.default.removeItem(atPath: folder("lessons/b.md"))
    let session = Session("render", folder("lessons"), "-o", folder("site"))
    #expect(session.exitCode == 0)
    #expect(
      session.messages
        == "\(folder("site/b.html")): warning: this page of a book belongs to no lesson any more\n")
    #expect(folder.files.contains("site/b.html"))
  }

  @Test(
    "One page is one file",
    arguments: [
      (["lessons", "-o", "site"], 64, "'--single' writes one page; give '-o FILE.html'"),
      (["lessons", "-o", "lessons/folder.html"], 64, "'--single' writes one page"),
      (["-", "-o", "book.html"], 64, "it goes without standard input"),
      (["lessons", "--to", "markdown", "-o", "book.md"], 64, "are about pages in HTML"),
      (["lessons/a.md", "lessons/b.md", "-o", "book.html"], 0, ""),
      (["lessons", "-o", "-"], 0, ""),
    ] as [([String], Int32, String)])
  func onePage(arguments: [String], code: Int32, message: String) throws {
    let folder = try Folder()
    for name in ["a", "b"] { try folder.write("# Lesson \(name)\n", to: "lessons/\(name).md") }
    try folder.write("", to: "lessons/folder.html/x")
    let paths = arguments.map { $0.contains("-") || $0 == "markdown" ? $0 : folder($0) }
    let session = Session(["render", "--single"] + paths)
    #expect(session.exitCode == code, "\(session.messages)")
    #expect(message.isEmpty ? session.messages.isEmpty : session.messages.contains(message))
    guard code == 0 else { return }
    let page = arguments.last == "-" ? session.output : try folder.read("book.html")
    #expect(page.contains("<h1>Lessons</h1>"))
    #expect(page.contains(">Lesson a</h2>") && page.contains(">Lesson b</h2>"))
  }

  @Test("Names that an address has to escape are escaped in every link", arguments: [false, true])
  func names(isOnePage: Bool) throws {
    let folder = try Folder()
    let names = ["a b", "Größe", "c#1", "100%", "why?", "x&y", "it's", "<b>"]
    for name in names {
      let links = names.map {
        "[to]\("(<" + ($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "") + ".md>)")"
      }
      try folder.write(
        "# Lesson \(name.replacing("<", with: "\\<"))\n\n\(links.joined(separator: " "))\n",
        to: "l/\(name).md")
    }
    let output = folder(isOnePage ? "book.html" : "site")
    let session = Session(["render", folder("l"), "-o", output] + (isOnePage ? ["--single"] : []))
    #expect(session.exitCode == 0)
    #expect(session.messages == "")
    if isOnePage { return }
    let pages = Set(folder.files.filter { $0.hasPrefix("site/") }.map { String($0.dropFirst(5)) })
    for page in pages {
      let html = try folder.read("site/\(page)")
      let links = html.components(separatedBy: " href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        .filter { !$0.hasPrefix("#") }
      #expect(links.count >= 8)
      for link in links {
        let link = link.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
        #expect(!link.contains("?") && !link.contains("#"))
        #expect(pages.contains(link.removingPercentEncoding ?? ""), "\(link)")
      }
    }
  }
}

@Suite("Files that lessons of a book link to")
struct AttachmentTests {
  private func render(_ link: String, single: Bool = false) throws -> (Session, Folder) {
    let folder = try Folder()
    try folder.write("# A\n\n[data](\(link))\n", to: "book/deep/a.md")
    try folder.write("1,2\r\n", to: "book/deep/data x.csv")
    try folder.write("{}\n", to: "book/notebook.ipynb")
    try folder.write("secret\n", to: "secret.csv")
    let output = single ? ["--single", "-o", folder("out/book.html")] : ["-o", folder("out")]
    return (Session(["render", folder("book")] + output), folder)
  }

  @Test(
    "go where the pages go, byte for byte",
    arguments: [
      ("data%20x.csv", "deep/data x.csv"), ("../notebook.ipynb", "notebook.ipynb"),
      ("./data%20x.csv", "deep/data x.csv"),
    ],
    [false, true])
  func copied(link: (String, String), single: Bool) throws {
    let (session, folder) = try render(link.0, single: single)
    #expect(session.exitCode == 0, "\(session.messages)")
    #expect(session.messages == "")
    #expect(try folder.read("out/" + link.1) == folder.read("book/" + link.1))
    let page = try folder.read(single ? "out/book.html" : "out/deep/a.html")
    let address = try #require(page.firstMatch(of: /<a href="([^"]*)">data<\/a>/)).1
    let start = single ? "out/" : "out/deep/"
    let path = URL(filePath: folder(start)).appending(path: address.removingPercentEncoding ?? "")
      .standardizedFileURL
    #expect(FileManager.default.fileExists(atPath: path.path(percentEncoded: false)))
  }

  @Test("are refused outside the book", arguments: ["../../secret.csv", "gone.csv", "../deep"])
  func refused(link: String) throws {
    let (session, folder) = try render(link)
    #expect(session.messages.contains("a.md:3:8: warning:"))
    #expect(folder.files.filter { $0.hasPrefix("out/") } == ["out/deep/a.html", "out/index.html"])
  }
}
