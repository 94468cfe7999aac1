import CommonMark
import Diagnostics
import Foundation
import Notebook

/// The images of a lesson, as data that a page carries within itself.
struct LessonImages {
  /// The `src` of each image that the page can show, by its destination in the lesson.
  private(set) var sources: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// An image beyond this size makes a page slow; it is embedded all the same.
  static let advisedSize = 5_000_000

  /// Reads the images of a document.
  ///
  /// - Parameters:
  ///   - tree: the document.
  ///   - source: the document's text, in which diagnostics have their places.
  ///   - bound: the folder in which images must lie; nil for that of the document.
  ///   - hiddenLines: lines that are not shown.
  init(of tree: MarkdownTree, in source: SourceText, below bound: String?, hiddenLines: Set<Int> = []) {
    let folder = URL(filePath: source.name == "-" ? "." : source.name).deletingLastPathComponent()
    let bound = bound.map { URL(filePath: $0) } ?? folder
    var block = 1...1
    for (index, node) in tree.nodes.enumerated() {
      if let lines = node.lines { block = lines }
      if hiddenLines.contains(block.lowerBound) { continue }
      switch node.kind {
      case .image(let destination, _):
        add(
          destination, words: tree.plainText(of: index), advice: "![what it shows](…)",
          at: tree.place(of: destination, at: index, in: source), folder, bound)
      case .inlineHTML(let html):
        if case .image(let image) = RawHTML.inlineTag(html) {
          add(
            image.source, words: image.words, advice: "alt=\"what it shows\"",
            at: tree.place(of: image.source, at: index, in: source), folder, bound)
        }
      case .htmlBlock(let html) where html.contains("<"):
        for tag in html.matches(of: /<[iI][mM][gG]\s[^>]*>/) {
          guard case .image(let image) = RawHTML.inlineTag(String(tag.0)) else { continue }
          let lines = source.line(block.lowerBound).lowerBound..<source.line(block.upperBound).upperBound
          let place =
            source.utf8[lines].firstRange(of: Array(image.source.utf8)) ?? source.line(block.lowerBound)
          add(image.source, words: image.words, advice: "alt=\"what it shows\"", at: place, folder, bound)
        }
      default: break
      }
    }
  }

  private mutating func add(
    _ destination: String, words: String, advice: String, at place: Range<Int>, _ folder: URL, _ bound: URL
  ) {
    if words.allSatisfy(\.isWhitespace) {
      let message = "this image has no description for those who cannot see it: write `\(advice)`"
      diagnostics.append(Diagnostic(.warning, "image.no-description", message, at: place))
    }
    if sources[destination] != nil { return }
    switch Self.read(destination, in: folder, below: bound) {
    case .success(let bytes):
      guard let type = Self.type(of: bytes) else {
        report(
          "image.unknown-type", "`\(destination)` is not a PNG, JPEG, GIF, WebP, AVIF or SVG image", place)
        return
      }
      sources[destination] = "data:\(type);base64,\(bytes.base64EncodedString())"
      if bytes.count > Self.advisedSize {
        let message = "`\(destination)` makes the page \(bytes.count / 1_000_000) MB larger"
        diagnostics.append(Diagnostic(.warning, "image.large", message, at: place))
      }
    case .failure(let problem): report(problem.identifier, problem.message(destination), place)
    }
  }

  private mutating func report(_ identifier: String, _ message: String, _ place: Range<Int>) {
    diagnostics.append(Diagnostic(identifier, message, at: place))
  }

  /// The class of an image that GitHub shows in a dark or a light page alone; nil for any other.
  static func scheme(of destination: String) -> String? {
    if destination.hasSuffix("#gh-dark-mode-only") { return "dark-only" }
    return destination.hasSuffix("#gh-light-mode-only") ? "light-only" : nil
  }

  // MARK: Files

  private enum Problem: Error {
    case remote, outside, missing

    var identifier: String {
      switch self {
      case .remote: "image.remote"
      case .outside: "image.outside"
      case .missing: "image.missing"
      }
    }

    func message(_ destination: String) -> String {
      switch self {
      case .remote:
        "`\(destination)` is not part of the lesson, and a page loads nothing; keep the image beside the lesson"
      case .outside: "`\(destination)` lies outside the folder that is rendered"
      case .missing: "there is no image `\(destination)`"
      }
    }
  }

  private static func read(_ destination: String, in folder: URL, below bound: URL) -> Result<Data, Problem> {
    let path = destination.removingPercentEncoding ?? destination
    let head = path.prefix { !":/?#".contains($0) }
    if path.hasPrefix("//") || path.dropFirst(head.count).first == ":" { return .failure(.remote) }
    guard !path.hasPrefix("/") else { return .failure(.outside) }
    // GitHub takes what follows `?` and `#` for itself; yet a name may have such a character.
    let short = destination.prefix { $0 != "?" && $0 != "#" }
    for candidate in [path, String(short).removingPercentEncoding ?? String(short)] {
      switch FoundFile.path(of: candidate, in: folder, below: bound) {
      case .outside: return .failure(.outside)
      case .missing: continue
      case .found(let file):
        if let data = try? Data(contentsOf: file) { return .success(data) }
      }
    }
    return .failure(.missing)
  }

  /// What kind of image some bytes are; told by the bytes themselves, since a name can lie.
  private static func type(of bytes: Data) -> String? {
    let head = Array(bytes.prefix(512))
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if head.starts(with: "GIF8".utf8) { return "image/gif" }
    if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) { return "image/webp" }
    if head.dropFirst(4).starts(with: "ftypavif".utf8) { return "image/avif" }
    // An image element draws SVG without running any script in it.
    let text = String(decoding: head, as: UTF8.self)
    return text.contains("<svg") && text.first { !$0.isWhitespace } == "<" ? "image/svg+xml" : nil
  }
}

/// A file that a lesson names, as far as it may be looked at.
enum FoundFile {
  case found(URL)
  case missing
  /// It lies, or would lie, outside the folder that bounds the lesson.
  case outside

  /// Looks for a file by its path as seen from a folder.
  ///
  /// A name counts as the same whether its accents are written as one character or as two.
  static func path(of path: String, in folder: URL, below bound: URL) -> FoundFile {
    let root = bound.standardizedFileURL.resolvingSymlinksInPath().path()
    func isBelow(_ url: URL) -> Bool { url.path().hasPrefix(root.hasSuffix("/") ? root : root + "/") }
    var file = folder.appending(path: path).standardizedFileURL.resolvingSymlinksInPath()
    guard isBelow(file) else { return .outside }
    if !FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
      guard let other = otherSpelling(of: folder.appending(path: path).standardizedFileURL) else {
        return .missing
      }
      file = other.resolvingSymlinksInPath()
      guard isBelow(file) else { return .outside }
    }
    return .found(file)
  }

  /// The file whose name is the same text in other characters.
  private static func otherSpelling(of file: URL) -> URL? {
    var folder = file.deletingLastPathComponent()
    let files = FileManager.default
    if !files.fileExists(atPath: folder.path(percentEncoded: false)) {
      guard folder.pathComponents.count > 1, let other = otherSpelling(of: folder) else { return nil }
      folder = other
    }
    // Texts are the same in Swift where they are canonically equivalent.
    let names = (try? files.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.first { $0 == file.lastPathComponent }.map { folder.appending(path: $0) }
  }
}
