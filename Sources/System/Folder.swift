import Glibc

/// Folders: what is in them, and making them.
package enum Folder {
  /// The names in a folder, in no order.
  ///
  /// - Throws: ``InputError`` where it cannot be read.
  package static func names(in folder: String) throws(InputError) -> [String] {
    guard let stream = opendir(folder) else {
      throw InputError(path: folder, reason: .system(systemMessage()))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder and those that it lies in, as far as they are missing.
  ///
  /// - Throws: ``OutputError`` where something else is in the way, or the system refuses.
  package static func make(_ path: String, isPrivate: Bool = false) throws(OutputError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      try makeOne(made, isPrivate: isPrivate)
      made += "/"
    }
  }

  /// Makes the folders that a file lies in, as far as they are missing.
  package static func make(around file: String, isPrivate: Bool = false) throws(OutputError) {
    if let cut = file.lastIndex(of: "/") { try make(String(file[..<cut]), isPrivate: isPrivate) }
  }

  /// Makes a folder where there is none.
  ///
  /// - Parameters:
  ///   - isPrivate: whether nobody but the user may see what is in it.
  ///   - followsLinks: whether a symbolic link to a folder will do.
  package static func makeOne(
    _ path: String, isPrivate: Bool = false, followsLinks: Bool = true
  ) throws(OutputError) {
    guard mkdir(path, isPrivate ? 0o700 : 0o777) != 0 else { return }
    let reason = systemMessage()
    guard let status = FileStatus(of: path, followsLinks: followsLinks) else {
      throw OutputError(path: path, reason: .system(reason))
    }
    guard status.kind == .folder else {
      throw OutputError(path: path, reason: .system("this is not a folder"))
    }
  }
}
