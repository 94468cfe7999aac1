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
      try checkFolders(of: name, below: plan.output)
    } else {
      try Folder.make(around: path)
    }
    try AtomicFile.write(Array(text.utf8), to: path, isReproducible: true)
  }

  /// Where a file goes that lies beside the pages.
  ///
  /// - Parameter name: its path in the folder of the pages.
  func path(ofCopy name: String) -> String {
    guard plan.isOnePage else {
      return plan.output.hasSuffix("/") ? plan.output + name : plan.output + "/" + name
    }
    guard let cut = plan.output.lastIndex(of: "/") else { return name }
    return plan.output[...cut] + name
  }

  /// Writes a file beside the pages, whole or not at all, and gives its path.
  ///
  /// - Throws: ``OutputError`` where it cannot be written.
  func copy(_ bytes: [UInt8], to name: String) throws(OutputError) -> String {
    let path = path(ofCopy: name)
    let folder = String(path.dropLast(name.count + 1))
    if !folder.isEmpty { try Folder.make(folder) }
    try checkFolders(of: name, below: folder.isEmpty ? "." : folder)
    try AtomicFile.write(bytes, to: path, isReproducible: true)
    return path
  }

  /// Makes the folders between the output and a page, and makes sure that they are folders.
  private func checkFolders(of name: String, below output: String) throws(OutputError) {
    var path = output
    let parts = name.split(separator: "/")
    for (index, part) in parts.enumerated() {
      path += "/" + part
      let kind = FileStatus(of: path, followsLinks: false)?.kind
      if kind == .link {
        throw OutputError(
          path: path, reason: .system("this is a symbolic link, which may lead out of \(output)"))
      }
      if index + 1 < parts.count {
        if kind == nil { try Folder.makeOne(path) }
      } else if kind != nil, kind != .file {
        throw OutputError(path: path, reason: .system("this is not a file"))
      }
    }
  }
}
