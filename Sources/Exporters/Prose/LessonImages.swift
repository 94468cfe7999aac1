import CommonMark
import Diagnostics
import Foundation

/// The images of a lesson, as data that a page carries within itself.
struct LessonImages {
  /// The `src` of each image that the page can show, by its destination in the lesson.
  private(set) var sources: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// An image beyond this size makes a page slow; it is embedded all the same.
  static let advisedSize = 5_000_000

  init() {}

  /// Reads the images of a document.
  ///
  /// - Parameters:
  ///   - tree: the document.
  ///   - source: the document's text, in which diagnostics have their places.
  ///   - restore: undoes what was done to the text before it was parsed.
  init(of tree: MarkdownTree, in source: SourceText, restoring restore: (String) -> String) {
    let folder = URL(filePath: source.name == "-" ? "." : source.name).deletingLastPathComponent()
    var block = 1...1
    for index in tree.nodes.indices {
      if let lines = tree[index].lines { block = lines }
      guard case .image(let written, _) = tree[index].kind else { continue }
      let destination = restore(written)
      let place = source.place(of: destination, inLines: block)
      if tree.plainText(of: index).allSatisfy(\.isWhitespace) {
        let message = "this image has no description for those who cannot see it: write `![what it shows](…)`"
        diagnostics.append(Diagnostic(.warning, "image.no-description", message, at: place))
      }
      if sources[destination] != nil { continue }
      switch Self.read(destination, in: folder) {
      case .success(let bytes):
        guard let type = Self.type(of: bytes) else {
          report(
            "image.unknown-type", "`\(destination)` is not a PNG, JPEG, GIF, WebP, AVIF or SVG image", place)
          continue
        }
        sources[destination] = "data:\(type);base64,\(bytes.base64EncodedString())"
        if bytes.count > Self.advisedSize {
          let message = "`\(destination)` makes the page \(bytes.count / 1_000_000) MB larger"
          diagnostics.append(Diagnostic(.warning, "image.large", message, at: place))
        }
      case .failure(let problem): report(problem.identifier, problem.message(destination), place)
      }
    }
  }

  private mutating func report(_ identifier: String, _ message: String, _ place: Range<Int>) {
    diagnostics.append(Diagnostic(identifier, message, at: place))
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
      case .outside: "`\(destination)` lies outside the lesson's folder"
      case .missing: "there is no image `\(destination)`"
      }
    }
  }

  private static func read(_ destination: String, in folder: URL) -> Result<Data, Problem> {
    let path = destination.removingPercentEncoding ?? destination
    let head = path.prefix { !":/?#".contains($0) }
    if path.hasPrefix("//") || path.dropFirst(head.count).first == ":" { return .failure(.remote) }
    let root = folder.standardizedFileURL.resolvingSymlinksInPath().path()
    let file = folder.appending(path: path).standardizedFileURL.resolvingSymlinksInPath()
    guard !path.hasPrefix("/"), file.path().hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
      return .failure(.outside)
    }
    do {
      return .success(try Data(contentsOf: file))
    } catch {
      return .failure(.missing)
    }
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

extension SourceText {
  /// Where a destination is written, or else the first line of its block.
  func place(of destination: String, inLines lines: ClosedRange<Int>) -> Range<Int> {
    let block = line(lines.lowerBound).lowerBound..<line(lines.upperBound).upperBound
    return utf8[block].firstRange(of: Array(destination.utf8)) ?? line(lines.lowerBound)
  }
}
