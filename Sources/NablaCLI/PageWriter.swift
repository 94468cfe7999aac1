import Replay
import System

/// Writes pages into a folder, and nowhere else.
struct PageWriter {
  let plan: RenderPlan

  /// Writes a page, whole or not at all.
  ///
  /// Folders that are missing are made. A symbolic link below the output could lead out of it, so nothing is
  /// written through one.
  ///
  /// - Throws: ``OutputError`` where the page cannot be written.
  func write(_ text: String, to page: PlannedPage) throws(OutputError) {
    let path = plan.path(of: page)
    if let name = page.name {
      try Folder.make(plan.output)
      try checkFolders(of: name)
    } else {
      try Folder.make(around: path)
    }
    try AtomicFile.write(Array(text.utf8), to: path, isReproducible: true)
  }

  /// Makes the folders between the output and a page, and makes sure that they are folders.
  private func checkFolders(of name: String) throws(OutputError) {
    var path = plan.output
    let parts = name.split(separator: "/")
    for (index, part) in parts.enumerated() {
      path += "/" + part
      let kind = FileStatus(of: path, followsLinks: false)?.kind
      if kind == .link {
        throw OutputError(
          path: path, reason: .system("this is a symbolic link, which may lead out of \(plan.output)"))
      }
      if index + 1 < parts.count {
        if kind == nil { try Folder.makeOne(path) }
      } else if kind != nil, kind != .file {
        throw OutputError(path: path, reason: .system("this is not a file"))
      }
    }
  }
}
