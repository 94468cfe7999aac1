import Diagnostics
package import System

/// The lessons that paths stand for, and what looks like a lesson and is none of them.
package struct LessonCollection: Sendable, Hashable {
  /// Something in a folder that looks like a lesson.
  package struct LeftOut: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      /// The name of the file, or of a folder of lessons, begins with `.` or `_`.
      case setAside
      /// It is a README without front matter, which is about the folder.
      case readme
      /// Its name ends like that of Markdown for other tools.
      case otherEnding
      /// It is a link to a folder, which could lead round in circles.
      case linkToFolder
      /// It is a pipe, which would have to be waited for.
      case pipe
    }

    package var path: String
    package var reason: Reason
    /// Whether it has what looks like cells, although nobody set it aside.
    package var hasCells: Bool

    /// Why it is left out, and how it can be taken in.
    package var message: String {
      switch reason {
      case .setAside: "its name begins with `.` or `_`, so it is set aside; another name takes it in"
      case .readme:
        "a README is a lesson of its folder only with front matter; give it some, or name the file itself"
      case .otherEnding:
        "the name of a lesson ends in `.md` or `.markdown`; rename it, or name the file itself"
      case .linkToFolder: "this is a link to a folder, which is not followed; name the folder itself"
      case .pipe: "this is a pipe; a file is expected"
      }
    }
  }

  /// The files of the lessons, each once.
  package private(set) var files: [String] = []
  /// What the folders leave out, in the order of the paths.
  package private(set) var leftOut: [LeftOut] = []

  /// The files of the lessons that some paths stand for, each once.
  ///
  /// - Throws: ``InputError`` where a path leads nowhere, or to a folder without lessons.
  package static func files(at paths: [String]) throws(InputError) -> [String] {
    try LessonCollection(at: paths).files
  }

  /// Finds the lessons that some paths stand for.
  ///
  /// A file stands for itself, a folder for all lessons in it: files whose names end in `.md` or `.markdown`, in the
  /// order of the `order` in their front matter, those without one after them, by name; then those of the folders in it.
  /// Names that begin with `.` or `_` are passed over, and so is a `README.md` without front matter. A lesson that cannot
  /// be read is one all the same, so that whoever reads it says why. `-` stands for standard input.
  ///
  /// - Throws: ``InputError`` where a path leads nowhere, or to a folder without lessons.
  package init(at paths: [String]) throws(InputError) {
    var seen: Set<String> = []
    for path in paths {
      var found = [path]
      if path != "-" {
        if try File.status(of: path).kind == .folder {
          found = try lessons(inFolder: path)
          if found.isEmpty { throw InputError(path: path, reason: .noLessons) }
        }
      }
      for file in found where seen.insert(file).inserted { files.append(file) }
    }
    leftOut.sort { $0.path < $1.path }
  }

  private mutating func lessons(inFolder folder: String) throws(InputError) -> [String] {
    var result: [String] = []
    var open = [folder]
    // Folders are opened in the order in which their lessons are to come.
    while let current = open.popLast() {
      var files: [(order: Double, path: String)] = []
      var inner: [String] = []
      for name in try Folder.names(in: current) {
        let path = current.hasSuffix("/") ? current + name : current + "/" + name
        switch Self.kind(of: path) {
        case .folder where Self.isSetAside(name):
          if Self.hasLessons(path) { leftOut.append(.init(path: path, reason: .setAside, hasCells: false)) }
        case .folder: inner.append(path)
        case .linkToFolder:
          if Self.hasLessons(path) {
            leftOut.append(.init(path: path, reason: .linkToFolder, hasCells: true))
          }
        case .pipe where LessonName.isLesson(name):
          leftOut.append(.init(path: path, reason: .pipe, hasCells: true))
        case .file where Self.isSetAside(name):
          if LessonName.isLesson(name) {
            leftOut.append(.init(path: path, reason: .setAside, hasCells: false))
          }
        case .file where LessonName.isLesson(name):
          let source: SourceText? = try? File.read(path)
          let frontMatter = source.map { FrontMatter(of: $0) }
          if let source, let frontMatter, frontMatter.range == nil,
            LessonName.stem(of: name).lowercased() == "readme"
          {
            leftOut.append(.init(path: path, reason: .readme, hasCells: Self.hasCells(source)))
          } else {
            files.append((frontMatter?.order ?? .infinity, path))
          }
        case .file where LessonName.isOtherMarkdown(name):
          let source: SourceText? = try? File.read(path)
          let hasCells = source.map(Self.hasCells) ?? false
          leftOut.append(.init(path: path, reason: .otherEnding, hasCells: hasCells))
        case .file, .pipe: break
        }
      }
      result += files.sorted { ($0.order, $0.path) < ($1.order, $1.path) }.map(\.path)
      open += inner.sorted(by: >)
    }
    return result
  }

  private enum Kind {
    case folder, linkToFolder, pipe
    /// A file, or a link that leads to one or nowhere.
    case file
  }

  private static func kind(of path: String) -> Kind {
    switch FileStatus(of: path)?.kind {
    case .folder: FileStatus(of: path, followsLinks: false)?.kind == .folder ? .folder : .linkToFolder
    case .pipe: .pipe
    case .file, .link, .other, nil: .file
    }
  }

  private static func isSetAside(_ name: String) -> Bool { name.hasPrefix(".") || name.hasPrefix("_") }

  /// Whether a document has cells, or what looks like some.
  private static func hasCells(_ source: SourceText) -> Bool {
    let lesson = Lesson(source)
    return !lesson.cells.isEmpty || lesson.diagnostics.contains { $0.identifier.hasPrefix("cell.") }
  }

  /// Whether there is a lesson somewhere in a folder; of a very large one, only a part is looked at.
  private static func hasLessons(_ folder: String) -> Bool {
    var open = [folder]
    var seen = 0
    while let current = open.popLast() {
      for name in (try? Folder.names(in: current)) ?? [] where !name.hasPrefix(".") {
        seen += 1
        let path = current + "/" + name
        switch kind(of: path) {
        case .folder: open.append(path)
        case .file where LessonName.isLesson(name): return true
        case .file, .linkToFolder, .pipe: break
        }
      }
      if seen > 10_000 { return false }
    }
    return false
  }
}

extension InputError.Reason {
  /// The folder has no lesson in it.
  package static var noLessons: Self {
    .unsuitable("this folder has no lessons; a lesson is a file whose name ends in `.md` or `.markdown`")
  }
}
