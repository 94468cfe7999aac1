import Glibc

/// Replaces files so that at every moment there is either the old or the new one, whole.
///
/// Foundation's atomic writing neither keeps owner and permissions, nor looks whether someone else has changed the file,
/// nor waits for the disk; Swift System has no temporary files, locks or renaming to do it with.
package enum AtomicFile {
  /// Puts new bytes in a file, where it still holds the bytes that were read from it.
  ///
  /// The bytes go to a temporary file beside it, reach the disk, and take the file's place in one step.
  /// Permissions are kept, and where the path is a symbolic link, the file that it leads to is replaced. A file that
  /// cannot be replaced, since its folder does not let files be made, since it has other names, belongs to someone else
  /// or is mounted by itself, is written in place: room is made first, and what was there is put back where that fails.
  ///
  /// - Throws: ``OutputError`` where the file was changed meanwhile, is read-only, or the system refuses.
  package static func replace(
    _ path: String, with bytes: [UInt8], expecting old: [UInt8]
  ) throws(OutputError) {
    try UnfinishedFiles.whileWriting { () throws(OutputError) in
      guard let target = File.resolved(path) else {
        throw OutputError(path: path, reason: errno == ENOENT ? .changedMeanwhile : .system(systemMessage()))
      }
      guard access(target, W_OK) == 0 else {
        throw OutputError(
          path: path, reason: errno == EACCES || errno == EROFS ? .readOnly : .system(systemMessage()))
      }
      // One process at a time; it is the lock of whoever replaces this very file.
      let original = open(target, O_RDWR | O_CLOEXEC)
      guard original >= 0 else { throw OutputError(path: path, reason: .system(systemMessage())) }
      defer { close(original) }
      while flock(original, LOCK_EX) != 0 {
        guard errno == EINTR else { throw OutputError(path: path, reason: .system(systemMessage())) }
      }
      var status = stat()
      guard fstat(original, &status) == 0 else {
        throw OutputError(path: path, reason: .system(systemMessage()))
      }
      let expectOld = { () throws(OutputError) in
        // While this process waited or wrote, another may have replaced the file, so it is read again by its name.
        guard let current = try? File.bytes(ofFile: target), current == old else {
          throw OutputError(path: path, reason: .changedMeanwhile)
        }
      }
      if status.st_nlink == 1, status.st_uid == geteuid() || geteuid() == 0 {
        let isReplaced = try replace(target, with: bytes, like: status, for: path, checking: expectOld)
        if isReplaced { return }
      }
      try expectOld()
      try overwrite(original, with: bytes, instead: old, for: path)
    }
  }

  /// Puts bytes in a file that may or may not be there.
  ///
  /// - Parameter isReproducible: whether the file can be made again, so that nobody has to wait until it has reached the
  ///   disk: should the machine lose its power soon after, the file may be missing, or empty.
  /// - Throws: ``OutputError`` where the system refuses.
  package static func write(
    _ bytes: [UInt8], to path: String, isReproducible: Bool = false
  ) throws(OutputError) {
    let target = File.resolved(path) ?? path
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists {
      guard access(target, W_OK) == 0 else { throw OutputError(path: path, reason: .readOnly) }
      // What is no file, such as a pipe, may take its time.
      guard FileStatus(status).kind == .file else { return try writeThrough(bytes, to: target, for: path) }
    }
    try UnfinishedFiles.whileWriting { () throws(OutputError) in
      if try replace(
        target, with: bytes, like: exists ? status : nil, for: path, reachesDisk: !isReproducible)
      {
        return
      }
      let message = systemMessage()
      guard exists, let old = try? File.bytes(ofFile: target) else {
        throw OutputError(path: path, reason: .folder(folder(of: target), message))
      }
      let descriptor = open(target, O_RDWR | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputError(path: path, reason: .system(systemMessage())) }
      defer { close(descriptor) }
      try overwrite(descriptor, with: bytes, instead: old, for: path)
    }
  }

  /// Puts a new file in the place of one, or where none is.
  ///
  /// - Parameters:
  ///   - status: of the file whose owner and permissions the new one gets; nil for those of a file that is new.
  ///   - check: is called at the last moment, and may refuse.
  /// - Returns: whether the file could be replaced; false where it can only be written in place.
  private static func replace(
    _ target: String, with bytes: [UInt8], like status: stat?, for path: String, reachesDisk: Bool = true,
    checking check: () throws(OutputError) -> Void = {}
  ) throws(OutputError) -> Bool {
    guard let temporary = try write(bytes, beside: target, like: status, for: path, reachesDisk: reachesDisk)
    else { return false }
    do throws(OutputError) {
      try check()
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let error = errno
      unlink(temporary)
      // A mount stays where it is, and in some folders only the owner of a file may take it away.
      if [EBUSY, EACCES, EPERM, EXDEV, EROFS].contains(error) { return false }
      throw OutputError(path: path, reason: .system(systemMessage(error)))
    }
    if reachesDisk { synchronizeFolder(of: target) }
    return true
  }

  /// Writes over what is in a file, or puts that back.
  private static func overwrite(
    _ descriptor: Int32, with bytes: [UInt8], instead old: [UInt8], for path: String
  ) throws(OutputError) {
    // Once there is room for all, little can go wrong; not every file system can make room.
    let reserved = bytes.count > old.count ? posix_fallocate(descriptor, 0, off_t(bytes.count)) : 0
    var error = reserved == EOPNOTSUPP || reserved == EINVAL ? 0 : reserved
    if error == 0 {
      if put(bytes, in: descriptor) { return }
      error = errno
    }
    _ = put(old, in: descriptor)
    throw OutputError(path: path, reason: .system(systemMessage(error)))
  }

  private static func put(_ bytes: [UInt8], in descriptor: Int32) -> Bool {
    lseek(descriptor, 0, SEEK_SET) == 0 && writeAll(bytes, to: descriptor)
      && ftruncate(descriptor, off_t(bytes.count)) == 0 && fsync(descriptor) == 0
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Puts bytes in a file that is not there yet.
  ///
  /// - Throws: ``OutputError`` where it is there, its folder is missing, or the system refuses.
  package static func create(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    try UnfinishedFiles.whileWriting { () throws(OutputError) in
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else {
        switch errno {
        case EEXIST: throw OutputError(path: path, reason: .exists)
        case ENOENT:
          throw OutputError(path: path, reason: .system("there is no folder '\(folder(of: path))'"))
        case EACCES, EPERM, EROFS:
          throw OutputError(path: path, reason: .folder(folder(of: path), systemMessage()))
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

  /// A new file with the bytes, in the folder of the target; nil where the folder does not let files be made.
  ///
  /// - Parameters:
  ///   - status: of the file whose owner and permissions it gets; nil for those of a file that is new.
  ///   - reachesDisk: whether to wait until it is on the disk.
  private static func write(
    _ bytes: [UInt8], beside target: String, like status: stat?, for path: String, reachesDisk: Bool
  ) throws(OutputError) -> String? {
    let cut = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    // Not called after the file, whose name may be as long as names can be. Nobody may read what the old file kept from
    // them, not even for a moment.
    guard
      let (descriptor, temporary) = makeTemporaryFile(
        "\(target[..<cut]).nabla", mode: status == nil ? 0o666 : 0o600)
    else {
      if [EACCES, EPERM, EROFS].contains(errno) { return nil }
      throw OutputError(path: path, reason: .system(systemMessage()))
    }
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
