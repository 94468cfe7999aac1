package import Foundation
package import Testing

/// What the tests of pages need besides Swift, and where it is.
package enum Installation {
  static let browser = executable("chromium")
  static let driver = executable("chromedriver")

  /// Whether pages can be opened; where everything is required, as on a CI server, the tests run and fail instead.
  package static var hasBrowser: Bool { requiresAll || (browser != nil && driver != nil) }

  package static let noBrowser: Comment =
    "Chromium and its driver are not installed (apt-get install chromium chromium-driver)."

  /// Whether something that is missing is a failure and no reason to skip a test.
  package static let requiresAll = ProcessInfo.processInfo.environment["NABLA_REQUIRE_ALL_TESTS"] == "1"

  /// A file that `.ci/test-files` fetches, such as `axe.min.js`; nil where it was not fetched.
  package static func file(_ name: String) -> URL? {
    let file = package.appending(path: ".build/test-files/\(name)")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  package static func has(_ name: String) -> Bool { requiresAll || file(name) != nil }

  package static let notFetched: Comment =
    "A file that this test compares with is not there; .ci/test-files fetches it."

  /// The top of the package.
  package static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func executable(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
