package import System

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
        let status = try File.status(of: path)
        found = [path]
        if status.kind == .folder {
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
      for name in try Folder.names(in: current) where !name.hasPrefix(".") && !name.hasPrefix("_") {
        let path = current.hasSuffix("/") ? current + name : current + "/" + name
        guard let status = FileStatus(of: path) else { continue }
        if status.kind == .folder {
          // A link to a folder could lead round in circles.
          if FileStatus(of: path, followsLinks: false)?.kind == .folder { inner.append(path) }
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
    (try? File.read(path)).map { FrontMatter(of: $0) }
  }
}

extension InputError.Reason {
  /// The folder has no lesson in it.
  package static var noLessons: Self {
    .unsuitable("this folder has no lessons; a lesson is a file whose name ends in `.md`")
  }
}
