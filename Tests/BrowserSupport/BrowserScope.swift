package import Testing

/// Starts one browser for a suite of tests, and ends it when they are over.
package struct BrowserScope: SuiteTrait, TestScoping {
  @TaskLocal private static var running: Browser?

  /// The browser of the suite that is running, as somebody has it who has set nothing: 1280 wide, without preferences.
  package static func browser() throws -> Browser {
    guard let running else { throw BrowserError(description: "the suite has no `.withBrowser`") }
    try running.setSize(width: 1280)
    try running.setMedia()
    return running
  }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let browser = try Browser.start()
    defer { browser.quit() }
    try await Self.$running.withValue(browser) { try await function() }
  }
}

extension Trait where Self == BrowserScope {
  /// One browser for all tests of the suite, ``BrowserScope/browser()``.
  package static var withBrowser: Self { BrowserScope() }
}
