package import Diagnostics
import Glibc

/// Why an input cannot be read.
package struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Reason: Sendable, Hashable {
    case missing
    /// It is a symbolic link whose target is not there.
    case dangling(target: String)
    case isFolder
    /// It is neither a file nor a folder, such as a device.
    case notAFile
    /// It is not what is looked for, in words.
    case unsuitable(String)
    case notUTF8(at: SourcePosition)
    case containsNUL(at: SourcePosition)
    case tooLarge(bytes: Int)
    /// The system says why.
    case system(String)
  }

  /// The path as the user wrote it, or `-`.
  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What is wrong, without the path.
  package var message: String {
    switch reason {
    case .missing: "there is no such file or folder"
    case .dangling(let target): "this symbolic link leads to “\(target)”, where nothing is"
    case .isFolder: "this is a folder; a file is expected"
    case .notAFile: "this is not a file"
    case .notUTF8: "the text is not UTF-8 from here on"
    case .containsNUL: "there is a NUL byte here; this is no text"
    case .tooLarge(let bytes):
      "\(bytes / 1_000_000) MB are more than a lesson may have (\(File.largestSize / 1_000_000) MB)"
    case .unsuitable(let message), .system(let message): message
    }
  }

  /// Where in the file it is wrong.
  package var position: SourcePosition? {
    switch reason {
    case .notUTF8(let position), .containsNUL(let position): position
    case .missing, .dangling, .isFolder, .notAFile, .unsuitable, .tooLarge, .system: nil
    }
  }

  package var description: String {
    position.map { "\(path):\($0): error: \(message)" } ?? "\(path): error: \(message)"
  }
}

extension InputError.Reason {
  /// What the system said of a path that it could not find or open.
  static func lastError(at path: String) -> InputError.Reason {
    let error = errno
    guard error == ENOENT || error == ENOTDIR else { return .system(systemMessage(error)) }
    return File.target(ofLink: path).map { .dangling(target: $0) } ?? .missing
  }
}

/// Why an output cannot be written.
package struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Reason: Sendable, Hashable {
    /// The file is not what it was when it was read.
    case changedMeanwhile
    case readOnly
    /// The file is to be made, and is there.
    case exists
    /// The folder does not let files be made; and what the system says.
    case folder(String, String)
    /// The system says why.
    case system(String)
  }

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package var description: String {
    switch reason {
    case .exists: "\(path): error: there is such a file already; nothing was written"
    case .changedMeanwhile:
      "\(path): error: the file was changed by someone else in the meantime; nothing was written"
    case .folder(let folder, let message):
      "\(path): error: no file can be made in the folder '\(folder)': \(message); nothing was written"
    case .readOnly: "\(path): error: the file is read-only; nothing was written"
    case .system(let message): "\(path): error: \(message); nothing was written"
    }
  }
}
