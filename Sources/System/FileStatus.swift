import Glibc

/// What the system knows of a file without reading it.
package struct FileStatus: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file, folder, link, pipe
    /// A device or a socket.
    case other
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// Where it lies; together with the number no other file has it.
  package let device: UInt
  package let number: UInt
  /// When it was last written to, in seconds since 1970.
  package let seconds: Int
  package let nanoseconds: Int
  /// When it, or what is known of it, was last changed, whatever time it was given afterwards; in nanoseconds since 1970.
  package let changed: Int

  /// The status of what is at a path; nil, with the reason in ``systemMessage()``, where nothing is known of it.
  ///
  /// - Parameter followsLinks: whether of what a symbolic link leads to, or of the link itself.
  package init?(of path: String, followsLinks: Bool = true) {
    var status = stat()
    // The system would read only what stands before a zero byte.
    guard !path.utf8.contains(0) else {
      errno = ENOENT
      return nil
    }
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      default: .other
      }
    size = Int(status.st_size)
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    changed = status.st_ctim.tv_sec &* 1_000_000_000 &+ status.st_ctim.tv_nsec
  }

  /// The time by the same clock, as far as the file system has it, in nanoseconds.
  package static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }

  /// Changes whenever the content does, as far as that can be told without reading it.
  package var stamp: String { "\(device) \(number) \(size) \(seconds) \(nanoseconds) \(changed)" }
}
