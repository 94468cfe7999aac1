import Diagnostics
import Foundation
import Notebook

/// A collection of lessons whose pages know one another.
///
/// A book is made from what its lessons say, without running them. Each page is then rendered by itself, in any order,
/// with its ``place(of:)``; when a lesson changes, its chapter is put in the place of the old one.
package struct Book: Sendable {
  /// What a reader gets.
  package enum Form: Sendable {
    /// A page for each lesson, and one with the contents.
    case pages
    /// One page with all of them.
    case onePage
  }

  package let title: String
  package let form: Form
  /// In the order in which they are read.
  package private(set) var chapters: [Chapter]
  /// The path of the page with the contents.
  package let contents: String
  /// By which names the chapters go on one page, as many as there are chapters.
  let names: [String]
  /// The chapters by their files, as these are called and as what they lead to is called.
  private var numbers: [String: Int] = [:]
  /// The first chapter of each place that lessons say they have in their folders.
  private var firstInPlace: [Order: Int] = [:]

  private struct Order: Hashable {
    var folder: String
    var number: Double
  }

  /// - Parameters:
  ///   - title: what the book is called.
  ///   - chapters: in the order in which they are read.
  package init(title: String, chapters: [Chapter], form: Form = .pages) {
    self.title = title
    self.form = form
    self.chapters = chapters
    let pages = Set(chapters.map(\.page))
    contents = ["index.html", "contents.html"].first { !pages.contains($0) } ?? "nabla-contents.html"
    var anchors = HeadingAnchors()
    names = chapters.map { chapter in
      let path = chapter.page.hasSuffix(".html") ? String(chapter.page.dropLast(5)) : chapter.page
      return anchors.anchor(for: path.replacing("/", with: " "))
    }
    for (number, chapter) in chapters.enumerated() { numbers[Self.resolved(chapter.lesson)] = number }
    for (number, chapter) in chapters.enumerated() { numbers[chapter.lesson] = number }
    findPlaces()
  }

  private mutating func findPlaces() {
    firstInPlace = [:]
    for (number, chapter) in chapters.enumerated().reversed() {
      if let order = Self.order(of: chapter) { firstInPlace[order] = number }
    }
  }

  private static func order(of chapter: Chapter) -> Order? {
    chapter.order.map { Order(folder: chapter.folder, number: $0) }
  }

  /// What a folder is called as a book: `my-lessons` becomes “My lessons”.
  package static func title(ofFolder path: String) -> String {
    let name = URL(filePath: path).standardizedFileURL.lastPathComponent
    let words = name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    return words.isEmpty || words == "/" ? "Lessons" : words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Puts what a lesson says now in the place of what it said.
  package mutating func replace(_ number: Int, with chapter: Chapter) {
    let isElsewhere = chapters[number].order != chapter.order
    chapters[number] = chapter
    if isElsewhere { findPlaces() }
  }

  /// The number of the chapter that a file holds.
  package func number(ofLesson path: String) -> Int? { numbers[path] ?? numbers[Self.resolved(path)] }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false)
  }

  // MARK: Links

  /// Where a link leads.
  enum Target: Hashable {
    /// A page of the book, as seen from the page with the link.
    case page(String)
    /// A file that goes with the pages, as seen from the page with the link.
    case attachment(String, BookPlace.Attachment)
    /// Nowhere, and why.
    case nowhere(String, String)
  }

  /// Where a link of a chapter leads; nil where it leads out of the book to an address.
  func target(of destination: String, in number: Int) -> Target {
    let chapter = chapters[number]
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    let fragment = destination.firstIndex(of: "#").map { destination[destination.index(after: $0)...] }
    let name = String(fragment ?? "").removingPercentEncoding ?? String(fragment ?? "")
    if path.isEmpty {
      if name.isEmpty || name == "top" || chapter.anchors.contains(name) { return .page(destination) }
      return .nowhere("link.dead-anchor", "this page has no place called `#\(name)`" + advice(name, chapter))
    }
    let decoded = String(path).removingPercentEncoding ?? String(path)
    let folder = URL(filePath: chapter.lesson).deletingLastPathComponent()
    let file = folder.appending(path: decoded)
    if let other = self.number(ofLesson: file.path(percentEncoded: false)) {
      if name.isEmpty || chapters[other].anchors.contains(name) {
        return .page(address(of: other, at: fragment.map(String.init) ?? "", from: number))
      }
      return .nowhere(
        "link.dead-anchor",
        "`\(decoded)` has no place called `#\(name)`" + advice(name, chapters[other]))
    }
    switch FoundFile.path(of: decoded, in: folder, below: chapter.bound.map { URL(filePath: $0) } ?? folder) {
    case .found(let found): return attachment(found, named: decoded, in: number)
    case .outside:
      return .nowhere(
        "link.outside", "`\(decoded)` lies outside the folder of this book, so it has no place in it")
    case .missing: break
    }
    let names = chapters.map { URL(filePath: $0.lesson).lastPathComponent }
    let near = nearest(to: file.lastPathComponent, among: names).map { "; did you mean `\($0)`?" } ?? ""
    return .nowhere("link.dead", "there is no lesson `\(decoded)`\(near)")
  }

  /// A file beside the lessons, which goes to the same place beside their pages.
  private func attachment(_ file: URL, named name: String, in number: Int) -> Target {
    let chapter = chapters[number]
    let values = try? file.resourceValues(forKeys: [.isRegularFileKey])
    guard values?.isRegularFile == true else {
      return .nowhere(
        "link.outside",
        "`\(name)` is no lesson of this book and no file, so no page is there for the link to lead to")
    }
    // Where the file would lie beside the pages: as the link has it, seen from the page.
    var parts = chapter.page.split(separator: "/").dropLast().map(String.init)
    for part in name.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else {
          return .nowhere(
            "link.outside", "`\(name)` lies outside the folder of this book, so it has no place in it")
        }
      } else {
        parts.append(String(part))
      }
    }
    let path = parts.joined(separator: "/")
    guard path != contents, !chapters.contains(where: { $0.page == path }) else {
      return .nowhere(
        "link.outside", "a page of this book is called `\(path)`, so the file has no place in it")
    }
    let start = form == .pages ? chapter.page : "page"
    return .attachment(
      relative(path, from: start),
      BookPlace.Attachment(file: file.path(percentEncoded: false), name: path))
  }

  /// Where a chapter, or a place in it, is to be found from another one.
  ///
  /// - Parameter anchor: as it stands in an address; empty for the chapter itself.
  private func address(of number: Int, at anchor: String, from other: Int) -> String {
    switch form {
    case .pages:
      relative(chapters[number].page, from: chapters[other].page) + (anchor.isEmpty ? "" : "#" + anchor)
    case .onePage:
      "#" + (anchor.isEmpty ? BookSection.anchor(ofChapter: names[number]) : names[number] + "/" + anchor)
    }
  }

  private func advice(_ name: String, _ chapter: Chapter) -> String {
    nearest(to: name, among: chapter.anchors.sorted()).map { "; did you mean `#\($0)`?" } ?? ""
  }

  /// The path of one page as seen from another.
  func relative(_ page: String, from other: String) -> String {
    let (goal, start) = (page.split(separator: "/"), other.split(separator: "/"))
    let shared = zip(goal.dropLast(), start.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: start.count - 1 - shared)
    return (up + goal.dropFirst(shared).map(Self.escaped)).joined(separator: "/")
  }

  /// The name of a file as part of an address.
  private static func escaped(_ name: Substring) -> String {
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: ":?#")
    return name.addingPercentEncoding(withAllowedCharacters: allowed) ?? String(name)
  }

  /// What is wrong with a lesson as part of the book: links that lead nowhere, a place that another lesson has, no
  /// title. The ranges are in the lesson's document.
  private func diagnostics(of number: Int, _ targets: [Target]) -> [Diagnostic] {
    let chapter = chapters[number]
    var diagnostics = chapter.diagnostics
    if let order = Self.order(of: chapter), let first = firstInPlace[order], first < number,
      let range = chapter.orderRange
    {
      diagnostics.append(
        Diagnostic(
          .warning, "book.same-order",
          "`\(chapters[first].lesson)` has the same `order`; which comes first is left to the names of the files",
          at: range))
    }
    for (link, target) in zip(chapter.links, targets) {
      if case .nowhere(let identifier, let message) = target {
        diagnostics.append(Diagnostic(.warning, identifier, message, at: link.range))
      }
    }
    return diagnostics
  }

  // MARK: Places

  /// What a page shows of the book around it, and what is wrong with its lesson as part of the book.
  package func place(of number: Int) -> BookPlace {
    let chapter = chapters[number]
    let targets = chapter.links.map { target(of: $0.destination, in: number) }
    var links: [String: String] = [:]
    var attachments: [BookPlace.Attachment] = []
    for (link, target) in zip(chapter.links, targets) {
      switch target {
      case .page(let page): links[link.destination] = page
      case .attachment(let address, let attachment):
        links[link.destination] = address
        if !attachments.contains(attachment) { attachments.append(attachment) }
      case .nowhere: break
      }
    }
    func neighbor(_ other: Int) -> BookPlace.Neighbor? {
      guard form == .pages, chapters.indices.contains(other) else { return nil }
      return .init(title: chapters[other].title, address: address(of: other, at: "", from: number))
    }
    return BookPlace(
      links: links, name: names[number],
      contents: .init(title: title, address: relative(contents, from: chapter.page)),
      previous: neighbor(number - 1), next: neighbor(number + 1),
      folder: chapter.bound, attachments: attachments, diagnostics: diagnostics(of: number, targets))
  }
}
