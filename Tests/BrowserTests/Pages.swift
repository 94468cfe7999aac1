import BrowserSupport
import Diagnostics
import Foundation
import NablaCLI
import Replay
import Synchronization
import System
import TestSupport

/// Pages that the program has made, for as long as the tests run.
final class Pages: Sendable {
  /// Has pages in it, and nothing else.
  let folder: URL

  /// The folder that goes with the pages; nil where they stay.
  private let temporary: TemporaryFolder?

  /// A folder of its own; or one that stays, to be looked at.
  init(keptIn kept: URL? = nil) throws {
    if let kept {
      try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
      (folder, temporary) = (kept, nil)
    } else {
      let made = try TemporaryFolder()
      (folder, temporary) = (made.url, made)
    }
  }

  /// Renders a lesson as `nabla render` does.
  func render(_ lesson: URL, as name: String) throws -> URL {
    let page = folder.appending(path: name)
    try render(["render", lesson.path, "-o", page.path], to: page)
    return page
  }

  /// Writes lessons, and renders them as `nabla render` does.
  ///
  /// - Parameters:
  ///   - lessons: texts by the names of their files.
  ///   - options: those of the verb, besides where to write.
  /// - Returns: where the pages are.
  func book(_ lessons: [String: String], named name: String, options: [String] = []) throws -> URL {
    let source = folder.appending(path: name + "-lessons"), output = folder.appending(path: name)
    for (file, text) in lessons {
      let lesson = source.appending(path: file)
      try FileManager.default.createDirectory(
        at: lesson.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: lesson)
    }
    try render(["render", source.path, "-o", output.path] + options, to: output)
    return output
  }

  private func render(_ arguments: [String], to output: URL) throws {
    var messages = ""
    let console = Console(
      readLesson: { .success(SourceText("", name: "-")) }, writeOutput: { _ throws(OutputError) in },
      writeMessage: { messages += $0 })
    _ = run(arguments: arguments, on: console)
    guard FileManager.default.fileExists(atPath: output.path) else {
      throw BrowserError(description: messages)
    }
  }

  /// The page of a lesson, rendered once for all tests.
  static func page(of lesson: URL) throws -> URL {
    try rendered.withLock { rendered in
      if let page = rendered[lesson] { return page }
      let page = try shared.get().render(
        lesson, as: lesson.deletingPathExtension().lastPathComponent + ".html")
      rendered[lesson] = page
      return page
    }
  }

  private static let shared = Result {
    try Pages(keptIn: Requirement.package.appending(path: ".build/test-pages"))
  }
  private static let rendered = Mutex<[URL: URL]>([:])

  /// Renders a lesson that is given as text.
  func render(text: String, as name: String) throws -> URL {
    let lesson = folder.appending(path: name + ".md")
    // The program takes no text with NUL in it.
    try Data(text.replacing("\u{0}", with: "\u{FFFD}").utf8).write(to: lesson)
    return try render(lesson, as: name)
  }

  /// The lesson that has one of each thing.
  static let gallery = Requirement.package.appending(path: "Tests/BrowserTests/Lessons/gallery.md")

  /// Those that readers get.
  static let chapters: [URL] =
    ((try? FileManager.default.contentsOfDirectory(
      at: Requirement.package.appending(path: "notebooks"), includingPropertiesForKeys: nil)) ?? [])
    .filter { $0.pathExtension == "md" && $0.lastPathComponent.first?.isNumber == true }
    .sorted { $0.path < $1.path }

  /// One of them.
  static let lesson = Requirement.package.appending(path: "notebooks/12-the-four-equations.md")
}
