import Glibc

/// The program that is running.
package enum Program {
  /// The executable; every build is another one.
  package static var executable: FileStatus? { FileStatus(of: "/proc/self/exe") }

  /// Ends the program, with a code that says how it went.
  package static func end(_ code: Int32) -> Never { exit(code) }
}
