import Foundation
import Notebook
import System

/// Knows which lessons a change of files affects.
package struct LessonWatch {
  /// What the user named: files and folders.
  private let paths: [String]
  /// What the program has written besides lessons; that affects none.
  private var outputs: Set<String> = []
  /// The files of the lessons, in order.
  package private(set) var lessons: [String] = []
  /// What the files held when their lessons were last run, as hash values.
  private var contents: [String: Int] = [:]
  /// The names of the data files that lessons have asked for, without folders; nil for lessons of which this is not
  /// known.
  private var reads: [String: Set<String>] = [:]

  /// - Parameter paths: files and folders, as ``LessonCollection`` takes them.
  package init(_ paths: [String]) {
    self.paths = paths
    list()
  }

  /// The folders below which a change can affect a lesson: those that were named, and those of files that were.
  package var folders: [String] {
    paths.map { path in
      FileStatus(of: path)?.kind == .folder ? path : PathSpelling.folder(of: PathSpelling.plain(path))
    }
  }

  /// The lessons that some changes affect, in order: those that hold something else than when they were last run, and
  /// those in or above whose folder a file changed that is no lesson, such as their data, where they have read a file
  /// of its name, or speak of one, or it is not known what they read.
  package mutating func lessons(affectedBy changes: FileChanges) -> [String] {
    let paths = changes.paths.subtracting(outputs)
    guard !paths.isEmpty || changes.isIncomplete else { return [] }
    let named = Set(self.paths.map(PathSpelling.plain))
    func isDocument(_ path: String) -> Bool { LessonName.isLesson(path) || named.contains(path) }
    if changes.isIncomplete || paths.contains(where: isDocument) { list() }
    let data = paths.filter { !isDocument($0) }
    return lessons.filter { lesson in
      let path = PathSpelling.plain(lesson)
      let folder = PathSpelling.folder(of: path)
      let near = data.filter { PathSpelling.isBelow(PathSpelling.folder(of: $0), folder) }
      if !near.isEmpty, uses(Set(near.map(PathSpelling.name)), lesson: lesson) { return true }
      guard changes.isIncomplete || paths.contains(path) else { return false }
      return contents[lesson] != Self.content(of: lesson)
    }
  }

  /// Whether a lesson may use a file of one of some names.
  private func uses(_ names: Set<String>, lesson: String) -> Bool {
    guard let known = reads[lesson], let bytes = try? File.bytes(ofFile: lesson) else { return true }
    if !known.isDisjoint(with: names) { return true }
    let text = String(decoding: bytes, as: UTF8.self)
    return names.contains { name in
      // The name of a picture can stand in a lesson as in an address.
      let address = name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)
      return text.contains(name) || address.map { text.contains($0) } ?? false
    }
  }

  /// Keeps in mind which data files a lesson has asked for in its last run.
  package mutating func ran(_ lesson: String, reading files: Set<String>) {
    reads[lesson] = Set(files.map(PathSpelling.name))
  }

  /// Keeps in mind what lessons hold that are about to be run.
  package mutating func willRun(_ lessons: [String]) {
    for lesson in lessons { contents[lesson] = Self.content(of: lesson) }
  }

  /// Keeps in mind what the program has written into a lesson itself.
  package mutating func wrote(_ bytes: [UInt8], to lesson: String) {
    contents[lesson] = bytes.hashValue
  }

  /// Keeps in mind that the program has written a file besides lessons.
  package mutating func wrote(output: String) {
    outputs.insert(PathSpelling.plain(output))
  }

  private static func content(of lesson: String) -> Int? {
    (try? File.bytes(ofFile: lesson)).map(\.hashValue)
  }

  private mutating func list() {
    var seen: Set<String> = []
    lessons = paths.flatMap { path in (try? LessonCollection.files(at: [path])) ?? [] }
      .filter { seen.insert($0).inserted }
    contents = contents.filter { seen.contains($0.key) }
    reads = reads.filter { seen.contains($0.key) }
  }
}
