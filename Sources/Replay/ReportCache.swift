import Diagnostics
import FoundationEssentials
import Glibc
import Notebook

/// Remembers what came of lessons, in files named after all that it depends on.
///
/// Entries are written whole or not at all and carry a checksum, so that processes can share a cache without a lock;
/// an entry that is damaged is no entry. A cache that cannot be written is only slow.
package struct ReportCache: Sendable {
  /// Where the entries lie.
  package let folder: String
  /// Stands for the program that made the entries: another one might compute something else.
  private let program: String
  private static let magic = "nabla-cache-2"

  /// - Parameter folder: is made when the first entry is written.
  package init(folder: String, program: String = ReportCache.thisProgram) {
    self.folder = folder
    self.program = program
  }

  /// The cache of the user: `nabla` in `$XDG_CACHE_HOME` or `~/.cache`; nil where there is no home.
  package static var ofUser: ReportCache? {
    if let caches = environment("XDG_CACHE_HOME"), caches.hasPrefix("/") {
      return ReportCache(folder: caches + "/nabla")
    }
    return environment("HOME").map { ReportCache(folder: $0 + "/.cache/nabla") }
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Stands for the executable that is running: every build is another one.
  package static var thisProgram: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "unknown" }
    return
      "\(status.st_dev) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
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
        uniqueKeysWithValues: paths.map { ($0, DataFiles.stamp(of: $0, below: folder)?.description ?? "") })
    }

    /// Whether the data files are still the same for a lesson.
    func isUpToDate(for source: SourceText) -> Bool {
      guard !files.isEmpty else { return true }
      guard let folder = LessonFile.folder(of: source.name) else { return false }
      return files.allSatisfy { DataFiles.stamp(of: $0.key, below: folder)?.description == $0.value }
    }
  }

  /// What is remembered under a name.
  package func entry(_ key: String) -> Entry? {
    let path = path(of: key)
    guard let bytes = try? LessonFile.bytes(ofFile: path),
      let lineBreak = bytes.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let payload = bytes[(lineBreak + 1)...]
    let head = "\(Self.magic) \(hexadecimal(SHA256.hash(payload)))"
    guard bytes[..<lineBreak].elementsEqual(head.utf8) else { return nil }
    // What is used is kept the longest.
    utimensat(AT_FDCWD, path, nil, 0)
    return try? JSONDecoder().decode(Entry.self, from: Data(payload))
  }

  /// Remembers a report under a name.
  package func store(_ entry: Entry, _ key: String) {
    guard let payload = try? JSONEncoder().encode(entry) else { return }
    let bytes = Array("\(Self.magic) \(hexadecimal(SHA256.hash(payload)))\n".utf8) + Array(payload)
    let path = path(of: key)
    Self.makeFolder(String(path.prefix(path.count - key.count)))
    guard let (descriptor, temporary) = AtomicFile.makeTemporaryFile(path) else { return }
    let isWritten = AtomicFile.writeAll(bytes, to: descriptor)
    close(descriptor)
    if !isWritten || rename(temporary, path) != 0 { unlink(temporary) }
    // Keys are evenly spread, so that this is after one entry in 256.
    if key.hasPrefix("00") { prune() }
  }

  private func path(of key: String) -> String { "\(folder)/\(key.prefix(2))/\(key)" }

  private static func makeFolder(_ path: String) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
  }

  // MARK: Keeping it small

  /// Removes the entries that were not used for the longest time until the rest is small enough.
  package func prune(toBytes limit: Int = 64_000_000) {
    var entries: [(path: String, size: Int, used: Int)] = []
    for part in (try? LessonCollection.names(inFolder: folder)) ?? [] where part.count == 2 {
      let below = folder + "/" + part
      for name in (try? LessonCollection.names(inFolder: below)) ?? [] {
        var status = stat()
        guard stat(below + "/" + name, &status) == 0 else { continue }
        entries.append((below + "/" + name, Int(status.st_size), status.st_mtim.tv_sec))
      }
    }
    var total = entries.reduce(0) { $0 + $1.size }
    for entry in entries.sorted(by: { $0.used < $1.used }) where total > limit {
      unlink(entry.path)
      total -= entry.size
    }
  }
}
