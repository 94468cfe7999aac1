import Glibc

/// The browser of whoever works here.
package enum Browser {
  /// Opens an address, and does not wait.
  ///
  /// - Returns: whether there is a program that opens addresses.
  package static func open(_ address: String) -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals that end this program end the browser's too.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(address), nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    return posix_spawnp(&child, "xdg-open", nil, &attributes, &arguments, environ) == 0
  }
}
