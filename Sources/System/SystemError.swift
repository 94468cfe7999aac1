import Glibc

/// What the system says about its last error.
package func systemMessage() -> String { systemMessage(errno) }

/// What the system says about an error.
package func systemMessage(_ number: Int32) -> String {
  strerror(number).map { String(cString: $0) } ?? "error \(number)"
}
