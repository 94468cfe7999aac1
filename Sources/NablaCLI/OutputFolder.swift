import Glibc
import Replay

/// Makes the folders that outputs need.
enum OutputFolder {
  /// Makes a folder and those that it lies in, as far as they are missing.
  ///
  /// - Throws: ``OutputError`` where something else is in the way, or the system refuses.
  static func make(_ path: String) throws(OutputError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      try makeOne(made)
      made += "/"
    }
  }

  /// Makes the folders that a file lies in, as far as they are missing.
  static func make(around file: String) throws(OutputError) {
    if let cut = file.lastIndex(of: "/") { try make(String(file[..<cut])) }
  }

  /// Makes a folder where there is none.
  static func makeOne(_ path: String) throws(OutputError) {
    guard mkdir(path, 0o777) != 0 else { return }
    let reason = errno
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw OutputError(path: path, reason: .system(String(cString: strerror(reason))))
    }
  }
}
