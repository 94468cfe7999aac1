package import Diagnostics
import Foundation

/// A collection of lessons whose pages know one another.
///
/// A book is made from what its lessons say, without running them. Each page is then rendered by itself, in any order,
/// with its ``place(of:)``; when a lesson changes, its chapter is put in the place of the old one.
package struct Book: Sendable {
  package let title: String
  /// In the order in which they are read.
  package private(set) var chapters: [Chapter]
  /// The path of the page with the contents.
  package let contents: String
  private var numbers: [String: Int] = [:]

  /// - Parameters:
  ///   - title: what the book is called.
  ///   - chapters: in the order in which they are read.
  package init(title: String, chapters: [Chapter]) {
    self.title = title
    self.chapters = chapters
    let pages = Set(chapters.map(\.page))
    contents = ["index.html", "contents.html"].first { !pages.contains($0) } ?? "nabla-contents.html"
    for (number, chapter) in chapters.enumerated() { numbers[Self.resolved(chapter.lesson)] = number }
  }

  /// What a folder is called as a book: `my-lessons` becomes “My lessons”.
  package static func title(ofFolder path: String) -> String {
    let name = URL(filePath: path).standardizedFileURL.lastPathComponent
    let words = name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    return words.isEmpty || words == "/" ? "Lessons" : words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Puts what a lesson says now in the place of what it said.
  package mutating func replace(_ number: Int, with chapter: Chapter) { chapters[number] = chapter }

  /// The number of the chapter that a file holds.
  package func number(ofLesson path: String) -> Int? { numbers[Self.resolved(path)] }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path()
  }

  // MARK: Links

  /// Where a link leads.
  enum Target: Hashable {
    /// A page of the book, as seen from the page with the link.
    case page(String)
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
    if let other = self.number(ofLesson: file.path()) {
      let page = relative(chapters[other].page, from: chapter.page)
      if name.isEmpty || chapters[other].anchors.contains(name) {
        return .page(page + (fragment.map { "#" + $0 } ?? ""))
      }
      return .nowhere(
        "link.dead-anchor",
        "`\(decoded)` has no place called `#\(name)`" + advice(name, chapters[other]))
    }
    if FileManager.default.fileExists(atPath: file.path()) {
      return .nowhere(
        "link.outside", "`\(decoded)` is no lesson of this book, so no page is there for the link to lead to")
    }
    let names = chapters.map { URL(filePath: $0.lesson).lastPathComponent }
    let near = nearest(to: file.lastPathComponent, among: names).map { "; did you mean `\($0)`?" } ?? ""
    return .nowhere("link.dead", "there is no lesson `\(decoded)`\(near)")
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
  package func diagnostics(of number: Int) -> [Diagnostic] {
    let chapter = chapters[number]
    var diagnostics = chapter.diagnostics
    if let order = chapter.order, let range = chapter.orderRange {
      let folder = chapter.page.split(separator: "/").dropLast()
      let earlier = chapters[..<number].first {
        $0.order == order && $0.page.split(separator: "/").dropLast() == folder
      }
      if let earlier {
        diagnostics.append(
          Diagnostic(
            .warning, "book.same-order",
            "`\(earlier.lesson)` has the same `order`; which comes first is left to the names of the files",
            at: range))
      }
    }
    for link in chapter.links {
      if case .nowhere(let identifier, let message) = target(of: link.destination, in: number) {
        diagnostics.append(Diagnostic(.warning, identifier, message, at: link.range))
      }
    }
    return diagnostics
  }

  // MARK: Places

  /// What a page shows of the book around it.
  package func place(of number: Int) -> BookPlace {
    let chapter = chapters[number]
    var links: [String: String] = [:]
    for link in chapter.links {
      if case .page(let page) = target(of: link.destination, in: number) { links[link.destination] = page }
    }
    func neighbor(_ other: Int) -> BookPlace.Neighbor? {
      guard chapters.indices.contains(other) else { return nil }
      return .init(title: chapters[other].title, address: relative(chapters[other].page, from: chapter.page))
    }
    return BookPlace(
      links: links, contents: .init(title: title, address: relative(contents, from: chapter.page)),
      previous: neighbor(number - 1), next: neighbor(number + 1))
  }
}

/// What a page shows of the book around it.
package struct BookPlace: Sendable, Hashable {
  /// Another page of the book.
  package struct Neighbor: Sendable, Hashable {
    package var title: String
    /// As seen from the page.
    package var address: String
  }

  /// Where links lead, by the destination that the author wrote.
  package var links: [String: String]
  package var contents: Neighbor
  package var previous: Neighbor?
  package var next: Neighbor?

  /// The line on top of the page.
  var top: [HTMLNode] {
    [
      .element(
        "nav", class: "book-top", [HTMLAttribute("aria-label", "Book")],
        [.element("a", [HTMLAttribute("href", contents.address)], [.text(contents.title)])])
    ]
  }

  /// The ways on, at the end of the page.
  var bottom: [HTMLNode] {
    func link(_ page: Neighbor?, _ relation: String, _ word: String) -> HTMLNode? {
      page.map { page in
        .element(
          "a", class: relation, [HTMLAttribute("href", page.address), HTMLAttribute("rel", relation)],
          [.element("span", [.text(word)]), .text(page.title)])
      }
    }
    let links = [link(previous, "prev", "Previous"), link(next, "next", "Next")].compactMap(\.self)
    guard !links.isEmpty else { return [] }
    return [
      .element("nav", class: "book-ways", [HTMLAttribute("aria-label", "Previous and next lesson")], links)
    ]
  }
}
