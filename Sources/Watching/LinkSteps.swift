import System

/// The names on whose account a symbolic link leads where it leads: of the links on its way, and of the file at its end.
enum LinkSteps {
  struct Step: Hashable {
    /// A folder, without links on the way to it.
    var folder: String
    var name: String
  }

  /// More links in a row than this lead round in circles.
  private static let mostLinks = 40

  /// The names after that of the link itself, which need not be there; none where it is no link.
  static func steps(of link: String) -> [Step] {
    let start = PathSpelling.folder(of: link)
    guard let first = File.target(ofLink: link), let base = File.resolved(start.isEmpty ? "." : start) else {
      return []
    }
    var folder = first.hasPrefix("/") ? "/" : base
    var rest = parts(of: first)
    var steps: [Step] = []
    var links = 1
    while let name = rest.popLast() {
      if name == ".." {
        folder = PathSpelling.folder(of: folder)
        if folder.isEmpty { folder = "/" }
        continue
      }
      let path = PathSpelling.joined(folder, name)
      if let next = File.target(ofLink: path) {
        steps.append(Step(folder: folder, name: name))
        links += 1
        guard links <= mostLinks else { return steps }
        if next.hasPrefix("/") { folder = "/" }
        rest += parts(of: next)
      } else if rest.isEmpty || FileStatus(of: path) == nil {
        steps.append(Step(folder: folder, name: name))
        return steps
      } else {
        folder = path
      }
    }
    return steps
  }

  /// The parts of a path, the last first.
  private static func parts(of path: String) -> [String] {
    path.split(separator: "/").filter { $0 != "." }.map(String.init).reversed()
  }
}
