package import Testing

/// Starts one browser for a suite of tests, and ends it when they are over.
package struct BrowserScope: SuiteTrait, TestScoping {
  /// The browser of the suite that is running.
  @TaskLocal private static var running: Browser?

  package static var browser: Browser {
    get throws {
      guard let running else { throw BrowserError(description: "the suite has no `.withBrowser`") }
      return running
    }
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
  /// One browser for all tests of the suite, ``BrowserScope/browser``.
  package static var withBrowser: Self { BrowserScope() }
}
