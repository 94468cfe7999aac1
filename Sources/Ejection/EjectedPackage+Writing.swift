package import System

extension EjectedPackage {
  /// Lists the files that were ejected into a folder, with the SHA-256 of each.
  private static let listName = ".nabla-ejected"

  /// Writes the files into a folder.
  ///
  /// The folder is made where it is missing. Each file is there whole or not at all, and where writing was broken
  /// off, doing it again completes it.
  ///
  /// - Throws: ``OutputError`` where the folder holds something that was not ejected, where an ejected file was
  ///   changed by hand, or where the system refuses.
  package func write(to folder: String) throws(OutputError) {
    try Folder.make(folder)
    let list = folder + "/" + Self.listName
    let known = try Self.knownFiles(list, in: folder)
    for file in files {
      let path = folder + "/" + file.path
      guard let bytes = try Self.bytes(of: path) else { continue }
      guard known.contains(Self.entry(file.path, bytes)) else {
        throw OutputError(
          path: path,
          reason: .system("this was changed since it was ejected; move it away, or eject into another folder")
        )
      }
    }
    let new = files.map { Self.entry($0.path, $0.bytes) }
    // While files are replaced, both the old and the new ones are ours.
    try Self.write(new + known.subtracting(new).sorted(), to: list)
    for file in files {
      if let cut = file.path.lastIndex(of: "/") { try Self.makeInnerFolders(file.path[..<cut], in: folder) }
      try AtomicFile.write(file.bytes, to: folder + "/" + file.path)
    }
    try Self.write(new, to: list)
  }

  // MARK: The list

  private static func entry(_ path: String, _ bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(bytes)) + "  " + path
  }

  private static func write(_ entries: [String], to list: String) throws(OutputError) {
    let text = "# \(mark): these files are replaced when a lesson is ejected here again.\n"
    try AtomicFile.write(Array((text + entries.map { $0 + "\n" }.joined()).utf8), to: list)
  }

  /// The entries of the list of a folder; none where the folder is empty.
  private static func knownFiles(_ list: String, in folder: String) throws(OutputError) -> Set<String> {
    guard let bytes = try bytes(of: list) else {
      guard try names(in: folder).isEmpty else {
        throw OutputError(
          path: folder, reason: .system("this folder is not empty, and no lesson was ejected into it"))
      }
      return []
    }
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  // MARK: Files and folders

  /// The bytes of a file; nil where there is none.
  private static func bytes(of path: String) throws(OutputError) -> [UInt8]? {
    guard let status = FileStatus(of: path, followsLinks: false) else { return nil }
    guard status.kind == .file else {
      throw OutputError(path: path, reason: .system("this is not a file"))
    }
    do throws(InputError) {
      return try System.File.bytes(ofFile: path)
    } catch {
      throw OutputError(path: path, reason: .system("this cannot be read"))
    }
  }

  private static func names(in folder: String) throws(OutputError) -> [String] {
    do throws(InputError) {
      return try Folder.names(in: folder)
    } catch {
      throw OutputError(path: folder, reason: .system(error.message))
    }
  }

  /// Makes folders in the ejected one; a symbolic link could lead out of it.
  private static func makeInnerFolders(_ path: Substring, in folder: String) throws(OutputError) {
    var made = folder
    for part in path.split(separator: "/") {
      made += "/" + part
      try Folder.makeOne(made, followsLinks: false)
    }
  }
}
