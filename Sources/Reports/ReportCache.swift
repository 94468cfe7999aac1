import Diagnostics
import FoundationEssentials
import Notebook
import Replay
import System

/// Remembers what came of lessons, in files named after all that it depends on.
///
/// Entries are written whole or not at all and carry a checksum, so that processes can share a cache without a lock;
/// an entry that is damaged is no entry. A cache that cannot be written is only slow.
package struct ReportCache: Sendable {
  /// Where the entries lie.
  package let folder: String
  /// Stands for the program that made the entries: another one might compute something else.
  private let program: String
  private static let magic = "nabla-cache-3"

  /// - Parameter folder: is made when the first entry is written.
  package init(folder: String, program: String = ReportCache.thisProgram) {
    self.folder = folder
    self.program = program
  }

  /// The cache of the user: `nabla` in `$XDG_CACHE_HOME` or `~/.cache`; nil where there is no home.
  package static var ofUser: ReportCache? {
    Environment.cacheFolder.map { ReportCache(folder: $0 + "/nabla") }
  }

  /// Stands for the executable that is running: every build is another one.
  package static var thisProgram: String {
    Program.executable?.stamp ?? "unknown"
  }

  /// The name of the entry for some fields.
  package func key(_ fields: [[UInt8]]) -> String {
    var hasher = SHA256()
    for field in [Array(Self.magic.utf8), Array(program.utf8)] + fields {
      hasher.update("\(field.count) ".utf8)
      hasher.update(field)
    }
    return hexadecimal(hasher.finish())
  }

  // MARK: Entries

  /// A report, and the data files that it depends on.
  package struct Entry: Sendable, Hashable, Codable {
    package var report: LessonReport
    /// By the paths as the cells write them: what stands for a file's content.
    package var files: [String: String]

    package init(report: LessonReport, files: [String: String] = [:]) {
      self.report = report
      self.files = files
    }

    /// The data files that the cells of a lesson name.
    static func files(of lesson: Lesson) -> [String: String] {
      guard let folder = lesson.folder else { return [:] }
      let paths = Set(lesson.cells.flatMap { DataFiles.paths(in: $0.code.text, below: folder) })
      return Dictionary(
        uniqueKeysWithValues: paths.map { ($0, DataFiles.digest(of: $0, below: folder) ?? "") })
    }

    /// Whether the data files are still the same for a lesson.
    func isUpToDate(for source: SourceText) -> Bool {
      guard !files.isEmpty else { return true }
      guard let folder = File.folder(of: source.name) else { return false }
      return files.allSatisfy { DataFiles.digest(of: $0.key, below: folder) == $0.value }
    }
  }

  /// What is remembered under a name.
  package func entry(_ key: String) -> Entry? {
    let path = path(of: key)
    guard let bytes = try? File.bytes(ofFile: path),
      let lineBreak = bytes.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let payload = bytes[(lineBreak + 1)...]
    let head = "\(Self.magic) \(hexadecimal(SHA256.hash(payload)))"
    guard bytes[..<lineBreak].elementsEqual(head.utf8) else { return nil }
    // What is used is kept the longest.
    File.touch(path)
    return try? JSONDecoder().decode(Entry.self, from: Data(payload))
  }

  /// Remembers a report under a name.
  package func store(_ entry: Entry, _ key: String) {
    guard let payload = try? JSONEncoder().encode(entry) else { return }
    let bytes = Array("\(Self.magic) \(hexadecimal(SHA256.hash(payload)))\n".utf8) + Array(payload)
    let path = path(of: key)
    do {
      try Folder.make(around: path, isPrivate: true)
      try AtomicFile.write(bytes, to: path, isReproducible: true)
    } catch {
      // Whoever wants to know it runs the lesson again.
      return
    }
    // Keys are evenly spread, so that this is after one entry in 256.
    if key.hasPrefix("00") { prune() }
  }

  private func path(of key: String) -> String { "\(folder)/\(key.prefix(2))/\(key)" }

  // MARK: Keeping it small

  /// Removes the entries that were not used for the longest time until the rest is small enough.
  package func prune(toBytes limit: Int = 64_000_000) {
    var entries: [(path: String, size: Int, used: Int)] = []
    for part in (try? Folder.names(in: folder)) ?? [] where part.count == 2 {
      let below = folder + "/" + part
      for name in (try? Folder.names(in: below)) ?? [] {
        guard let status = FileStatus(of: below + "/" + name) else { continue }
        entries.append((below + "/" + name, status.size, status.seconds))
      }
    }
    var total = entries.reduce(0) { $0 + $1.size }
    for entry in entries.sorted(by: { $0.used < $1.used }) where total > limit {
      File.remove(entry.path)
      total -= entry.size
    }
  }
}
