import Glibc
import Replay

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
      try OutputFolder.make(plan.output)
      try checkFolders(of: name)
    } else {
      try OutputFolder.make(around: path)
    }
    try AtomicFile.write(Array(text.utf8), to: path, isReproducible: true)
  }

  /// Makes the folders between the output and a page, and makes sure that they are folders.
  private func checkFolders(of name: String) throws(OutputError) {
    var path = plan.output
    let parts = name.split(separator: "/")
    for (index, part) in parts.enumerated() {
      path += "/" + part
      var status = stat()
      let exists = lstat(path, &status) == 0
      if exists, status.st_mode & S_IFMT == S_IFLNK {
        throw OutputError(
          path: path, reason: .system("this is a symbolic link, which may lead out of \(plan.output)"))
      }
      if index + 1 < parts.count {
        if !exists { try OutputFolder.makeOne(path) }
      } else if exists, status.st_mode & S_IFMT != S_IFREG {
        throw OutputError(path: path, reason: .system("this is not a file"))
      }
    }
  }
}
