import System

/// Paths of files as annotations need them: from the root of the repository.
struct RepositoryPath {
  /// Where the repository is checked out, as GitHub says; nil elsewhere.
  let workspace: String?

  init(workspace: String? = Environment.value(of: "GITHUB_WORKSPACE")) {
    self.workspace = workspace.flatMap(File.resolved)
  }

  /// The path from the root of the repository that a file lies in; where there is none, the path as it was given, without
  /// `./` before it.
  func path(of file: String) -> String {
    let cut = file.lastIndex(of: "/")
    let name = cut.map { String(file[file.index(after: $0)...]) } ?? file
    // A link is a file of the repository, wherever it leads.
    guard file != "-", let folder = File.resolved(cut.map { String(file[...$0]) } ?? ".") else {
      return Self.plain(file)
    }
    let path = folder == "/" ? "/" + name : folder + "/" + name
    if let workspace, Self.isRoot(workspace), let inner = Self.path(path, from: workspace) { return inner }
    var root = folder
    while !root.isEmpty {
      if Self.isRoot(root), let inner = Self.path(path, from: root) { return inner }
      root = root.lastIndex(of: "/").map { String(root[..<$0]) } ?? ""
    }
    if let workspace, let inner = Self.path(path, from: workspace) { return inner }
    return Self.plain(file)
  }

  private static func plain(_ path: String) -> String {
    var plain = Substring(path)
    while plain.hasPrefix("./") { plain = plain.dropFirst(2).drop { $0 == "/" } }
    return String(plain)
  }

  private static func path(_ path: String, from root: String) -> String? {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : nil
  }

  private static func isRoot(_ folder: String) -> Bool { FileStatus(of: folder + "/.git") != nil }
}
