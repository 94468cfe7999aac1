import Glibc

/// What the program was told by whoever started it.
package enum Environment {
  /// The value of a variable; nil where it is not set.
  package static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Where the user keeps what can be made again: `$XDG_CACHE_HOME` or `~/.cache`; nil where there is no home.
  package static var cacheFolder: String? {
    func folder(_ name: String) -> String? { value(of: name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    return folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/.cache" }
  }
}
