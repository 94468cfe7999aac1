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
      try makeFolders(plan.output)
      try checkFolders(of: name)
    } else if let cut = path.lastIndex(of: "/") {
      try makeFolders(String(path[..<cut]))
    }
    try AtomicFile.write(Array(text.utf8), to: path)
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
        if !exists { try makeFolder(path) }
      } else if exists, status.st_mode & S_IFMT != S_IFREG {
        throw OutputError(path: path, reason: .system("this is not a file"))
      }
    }
  }

  private func makeFolders(_ path: String) throws(OutputError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      try makeFolder(made)
      made += "/"
    }
  }

  /// Makes a folder where there is none.
  private func makeFolder(_ path: String) throws(OutputError) {
    guard mkdir(path, 0o777) != 0 else { return }
    let reason = errno
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw OutputError(path: path, reason: .system(String(cString: strerror(reason))))
    }
  }
}
