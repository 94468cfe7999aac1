import Foundation

/// The targets of the package and what their files import.
struct House {
  /// A file of a target.
  struct File {
    var target: String
    /// From the folder of the package.
    var path: String
    /// The lines that are no comments.
    var lines: [Substring]

    /// The modules that it imports.
    var imports: [String] {
      lines.compactMap { line in
        guard let match = line.wholeMatch(of: #/\s*(?:@\w+ )?(?:\w+ )?import (?:\w+ )?(\w+)[.\w]*/#) else {
          return nil
        }
        return String(match.1)
      }
    }
  }

  /// The targets with what they depend on, in the order of the package: what stands below is last.
  let targets: [(name: String, dependencies: [String])]
  /// The files of the targets in `Sources`.
  let files: [File]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    targets = Self.targets(in: manifest)
    var files: [File] = []
    let sources = root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path())?.compactMap { $0 as? String } ?? []
    for path in paths.sorted() where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      files.append(
        File(
          target: String(path.prefix { $0 != "/" }), path: "Sources/" + path,
          lines: text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }))
    }
    self.files = files
  }

  /// Reads the calls that make targets; names in quotes between them are what a target depends on.
  private static func targets(in manifest: String) -> [(name: String, dependencies: [String])] {
    let list = manifest.firstRange(of: "  targets: [").map { manifest[$0.upperBound...] } ?? ""
    let calls = list.matches(of: #/(?:\.?\w*[tT]arget|\.systemLibrary|tests)\(\s*(?:name: )?"(\w+)"/#)
    return calls.enumerated().map { index, call in
      let end = index + 1 < calls.count ? calls[index + 1].range.lowerBound : list.endIndex
      let rest = list[call.range.upperBound..<end].replacing(#/, package: "[^"]*"/#, with: "")
      let dependencies = rest.firstMatch(of: #/\[([^\[\]]*)\]/#).map {
        $0.1.matches(of: #/"(\w+)"/#).map { String($0.1) }
      }
      return (String(call.1), dependencies ?? [])
    }
  }
}
