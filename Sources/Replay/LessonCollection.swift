import Glibc
import Notebook

/// Finds the lessons that paths stand for.
package enum LessonCollection {
  /// The files of the lessons that some paths stand for, each once.
  ///
  /// A file stands for itself, a folder for all lessons in it: files whose names end in `.md`, in the order of the
  /// `order` in their front matter, those without one after them, by name; then those of the folders in it. Names
  /// that begin with `.` or `_` are passed over, and so is a `README.md` without front matter. `-` stands for standard input.
  ///
  /// - Throws: ``InputError`` where a path leads nowhere, or to a folder without lessons.
  package static func files(at paths: [String]) throws(InputError) -> [String] {
    var files: [String] = []
    var seen: Set<String> = []
    for path in paths {
      var found: [String]
      if path == "-" {
        found = [path]
      } else {
        var status = stat()
        guard stat(path, &status) == 0 else {
          let isMissing = errno == ENOENT || errno == ENOTDIR
          throw InputError(path: path, reason: isMissing ? .missing : .system(systemMessage()))
        }
        found = [path]
        if status.st_mode & S_IFMT == S_IFDIR {
          found = try lessons(inFolder: path)
          if found.isEmpty { throw InputError(path: path, reason: .noLessons) }
        }
      }
      for file in found where seen.insert(file).inserted { files.append(file) }
    }
    return files
  }

  private static func lessons(inFolder folder: String) throws(InputError) -> [String] {
    var files: [(order: Double, path: String)] = []
    var result: [String] = []
    var open = [folder]
    // Folders are opened in the order in which their lessons are to come.
    while let current = open.popLast() {
      files.removeAll(keepingCapacity: true)
      var inner: [String] = []
      for name in try names(inFolder: current) where !name.hasPrefix(".") && !name.hasPrefix("_") {
        let path = current.hasSuffix("/") ? current + name : current + "/" + name
        var status = stat()
        guard stat(path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          // A link to a folder could lead round in circles.
          var link = stat()
          if lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFDIR { inner.append(path) }
        } else if name.hasSuffix(".md") {
          let frontMatter = frontMatter(ofFile: path)
          // A README without front matter is about the folder, and no lesson in it.
          if name.lowercased() == "readme.md", let frontMatter, frontMatter.range == nil { continue }
          files.append((frontMatter?.order ?? .infinity, path))
        }
      }
      result += files.sorted { ($0.order, $0.path) < ($1.order, $1.path) }.map(\.path)
      open += inner.sorted(by: >)
    }
    return result
  }

  /// The front matter of a file; nil where it cannot be read, of which whoever runs the lesson will speak.
  private static func frontMatter(ofFile path: String) -> FrontMatter? {
    (try? LessonFile.read(path)).map { FrontMatter(of: $0) }
  }

  /// The names in a folder, in no order.
  package static func names(inFolder folder: String) throws(InputError) -> [String] {
    guard let stream = opendir(folder) else {
      throw InputError(path: folder, reason: .system(systemMessage()))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}

/// A part of a collection: every so many lessons, beginning with one of them.
package struct Shard: Sendable, Hashable {
  /// From one.
  package let number: Int
  package let count: Int

  /// Reads `2/5`; nil where the text is not of that form or the number is not among them.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count >= 1, 1...count ~= number
    else {
      return nil
    }
    self.number = number
    self.count = count
  }

  /// The positions that belong to the shard, of so many.
  package func positions(of total: Int) -> [Int] {
    Array(stride(from: number - 1, to: total, by: count))
  }
}
