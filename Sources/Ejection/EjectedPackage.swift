import CellLibrary
package import Diagnostics
import Notebook
package import Replay

/// A SwiftPM package whose program is a lesson.
package struct EjectedPackage: Sendable, Hashable {
  /// A file by its path in the package.
  package struct File: Sendable, Hashable {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
  }

  /// What the files begin with.
  static let mark = "Ejected by nabla"

  package let files: [File]
  /// What the program may do otherwise than the lesson does.
  package let warnings: [Diagnostic]

  /// Makes a package of a lesson that was run to its end, with the data files that it read.
  ///
  /// - Parameters:
  ///   - replayed: the lesson, and what came of running it.
  ///   - path: the lesson's file, to which the messages of the compiler are to point.
  ///   - nabla: the folder of the package `nabla`, seen from the folder of the ejected one where it is relative.
  /// - Throws: a `Diagnostic` where a cell cannot do without one that fails, or where a data file would lie where a
  ///   file of the program does.
  package init(_ replayed: ReplayedLesson, path: String, nabla: String) throws(Diagnostic) {
    let program = try EjectedProgram(replayed, path: path)
    warnings = program.warnings
    let code = [
      File(
        path: "Package.swift",
        text: Self.manifest(name: Self.name(of: replayed.lesson.source.name), nabla: nabla)),
      File(path: "Sources/Lesson/main.swift", text: program.code),
      File(path: "Sources/Lesson/Printing.swift", text: Self.printing),
    ]
    files = try code + Self.data(of: replayed, besides: code)
  }

  /// The data files, where the program looks for them when it runs in the folder of the package.
  ///
  /// What lies outside the lesson's folder, or is not there, the cell that asked for it has failed to read.
  private static func data(of replayed: ReplayedLesson, besides code: [File]) throws(Diagnostic) -> [File] {
    guard let folder = replayed.lesson.folder else { return [] }
    var files: [File] = []
    for path in replayed.filesRead.sorted() {
      guard let bytes = try? LessonData.bytes(of: path, below: folder) else { continue }
      let parts = path.split(separator: "/").filter { $0 != "." }
      let isOurs = code.contains { $0.path.lowercased() == parts.joined(separator: "/").lowercased() }
      guard !isOurs, !parts.contains(".."), parts.first?.hasPrefix(".nabla") != true else {
        throw Diagnostic(
          "eject.data-path",
          "the data file “\(path)” cannot lie there in an ejected package; call it by another path")
      }
      files.append(File(path: parts.joined(separator: "/"), bytes: bytes))
    }
    return files
  }

  private static func manifest(name: String, nabla: String) -> String {
    """
    // swift-tools-version: 6.2
    // \(mark).

    import PackageDescription

    let package = Package(
      name: \(LessonPrelude.quoted(name)),
      dependencies: [
        .package(name: "nabla", path: \(LessonPrelude.quoted(nabla)))
      ],
      targets: [
        .executableTarget(
          name: "Lesson",
          dependencies: [.product(name: "Nabla", package: "nabla")],
          // The cells are one program, in which a function may change a variable of the top level.
          swiftSettings: [.swiftLanguageMode(.v5)])
      ]
    )

    """
  }

  private static let printing = """
    // \(mark).

    import Nabla

    /// Prints among the things that the lesson shows, with a blank line before and after.
    func print(_ items: Any..., separator: String = " ", terminator: String = "\\n") {
      TerminalOutput.print(items.map { String(describing: $0) }.joined(separator: separator) + terminator)
    }

    """

  /// The name of the lesson's file as the name of a package.
  private static func name(of path: String) -> String {
    let file = LessonName.stem(of: path.split(separator: "/").last ?? Substring(path))
    let name = String(file.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "-" })
    return name.contains { $0 != "-" } ? name : "lesson"
  }
}
