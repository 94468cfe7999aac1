import Glibc

/// Replaces files so that at every moment there is either the old or the new one, whole.
///
/// Foundation's atomic writing neither keeps owner and permissions, nor looks whether someone else has changed the file,
/// nor waits for the disk; Swift System has no temporary files, locks or renaming to do it with.
package enum AtomicFile {
  /// Puts new bytes in a file, where it still holds the bytes that were read from it.
  ///
  /// The bytes go to a temporary file beside it, reach the disk, and take the file's place in one step.
  /// Permissions are kept, and where the path is a symbolic link, the file that it leads to is replaced.
  ///
  /// - Throws: ``OutputError`` where the file was changed meanwhile, is read-only, or the system refuses.
  package static func replace(
    _ path: String, with bytes: [UInt8], expecting old: [UInt8]
  ) throws(OutputError) {
    guard let target = File.resolved(path) else {
      throw OutputError(path: path, reason: errno == ENOENT ? .changedMeanwhile : .system(systemMessage()))
    }
    guard access(target, W_OK) == 0 else {
      throw OutputError(
        path: path, reason: errno == EACCES || errno == EROFS ? .readOnly : .system(systemMessage()))
    }
    // One process at a time; it is the lock of whoever replaces this very file.
    let original = open(target, O_RDONLY | O_CLOEXEC)
    guard original >= 0 else { throw OutputError(path: path, reason: .system(systemMessage())) }
    defer { close(original) }
    while flock(original, LOCK_EX) != 0 {
      guard errno == EINTR else { throw OutputError(path: path, reason: .system(systemMessage())) }
    }
    var status = stat()
    guard fstat(original, &status) == 0 else {
      throw OutputError(path: path, reason: .system(systemMessage()))
    }
    let temporary = try write(bytes, beside: target, like: status, for: path)
    // While this process waited or wrote, another may have replaced the file, so it is read again by its name.
    guard let current = try? File.bytes(ofFile: target), current == old else {
      unlink(temporary)
      throw OutputError(path: path, reason: .changedMeanwhile)
    }
    guard rename(temporary, target) == 0 else {
      let message = systemMessage()
      unlink(temporary)
      throw OutputError(path: path, reason: .system(message))
    }
    synchronizeFolder(of: target)
  }

  /// Puts bytes in a file that may or may not be there.
  ///
  /// - Parameter isReproducible: whether the file can be made again, so that nobody has to wait until it has reached the
  ///   disk: should the machine lose its power soon after, the file may be missing, or empty.
  /// - Throws: ``OutputError`` where the system refuses.
  package static func write(
    _ bytes: [UInt8], to path: String, isReproducible: Bool = false
  ) throws(OutputError) {
    var status = stat()
    let target = File.resolved(path) ?? path
    let isThere = stat(target, &status) == 0
    if isThere {
      guard access(target, W_OK) == 0 else { throw OutputError(path: path, reason: .readOnly) }
      guard FileStatus(status).kind == .file else { return try writeThrough(bytes, to: target, for: path) }
    }
    let temporary = try write(
      bytes, beside: target, like: isThere ? status : nil, for: path, reachesDisk: !isReproducible)
    guard rename(temporary, target) == 0 else {
      let message = systemMessage()
      unlink(temporary)
      throw OutputError(path: path, reason: .system(message))
    }
    if !isReproducible { synchronizeFolder(of: target) }
  }

  /// Puts bytes in a file that is not there yet.
  ///
  /// - Throws: ``OutputError`` where it is there, its folder is missing, or the system refuses.
  package static func create(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      switch errno {
      case EEXIST: throw OutputError(path: path, reason: .exists)
      case ENOENT: throw OutputError(path: path, reason: .system("there is no folder '\(folder)'"))
      default: throw OutputError(path: path, reason: .system(systemMessage()))
      }
    }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor), fsync(descriptor) == 0 else {
      let message = systemMessage()
      unlink(path)
      throw OutputError(path: path, reason: .system(message))
    }
    synchronizeFolder(of: path)
  }

  /// Writes to what cannot be replaced, such as `/dev/stdout` or a pipe.
  private static func writeThrough(_ bytes: [UInt8], to target: String, for path: String) throws(OutputError)
  {
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path, reason: .system(systemMessage())) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else {
      throw OutputError(path: path, reason: .system(systemMessage()))
    }
  }

  /// A new file with the bytes, in the folder of the target.
  ///
  /// - Parameters:
  ///   - status: of the file whose owner and permissions it gets; nil for those of a file that is new.
  ///   - reachesDisk: whether to wait until it is on the disk.
  private static func write(
    _ bytes: [UInt8], beside target: String, like status: stat?, for path: String, reachesDisk: Bool = true
  ) throws(OutputError) -> String {
    let cut = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    // Nobody may read what the old file kept from them, not even for a moment.
    guard
      let (descriptor, temporary) = makeTemporaryFile(
        "\(target[..<cut]).\(target[cut...])", mode: status == nil ? 0o666 : 0o600)
    else { throw OutputError(path: path, reason: .system(systemMessage())) }
    defer { close(descriptor) }
    var isDone = true
    if let status {
      // Only the superuser can give a file away; whoever cannot, owns the new one.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      isDone = fchmod(descriptor, status.st_mode & 0o7777) == 0
    }
    guard isDone, writeAll(bytes, to: descriptor), !reachesDisk || fsync(descriptor) == 0 else {
      let message = systemMessage()
      unlink(temporary)
      throw OutputError(path: path, reason: .system(message))
    }
    return temporary
  }

  /// A new, empty file whose path begins with `start`, open for writing; nil, with `errno`, where there can be none.
  private static func makeTemporaryFile(
    _ start: String, mode: mode_t
  ) -> (descriptor: Int32, path: String)? {
    while true {
      let path = "\(start).\(String(UInt32.random(in: .min ... .max), radix: 36))"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { return (descriptor, path) }
      guard errno == EEXIST || errno == EINTR else { return nil }
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { System.writeAll($0, to: descriptor) }
  }

  /// Makes the new name reach the disk; where the system does not offer that, the file itself is there already.
  private static func synchronizeFolder(of target: String) {
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
