import Exporters
import Foundation
import Notebook
import Synchronization
import System

extension PreviewSite {
  /// How long a browser waits for news before it asks again.
  private static let patience = Duration.seconds(25)
  /// How long a page may take before the browser is told to come again; longer than a cell may run.
  private static let longestRendering = Duration.seconds(120)

  /// What to say to a request.
  @Sendable func answer(_ request: HTTPRequest) async -> HTTPAnswer {
    switch request.path {
    case "/.nabla/version":
      guard let page = request.query["page"], let version = request.query["version"] else {
        return .text("The query names a page and its version.\n", status: .badRequest)
      }
      let path = page.removingPercentEncoding ?? page
      await wait(atMost: Self.patience) { self.version(of: path, in: $0) != version }
      return .text(state.withLock { self.version(of: path, in: $0) })
    // Browsers ask for it unasked, and would tell the author that it is missing.
    case "/favicon.ico": return .icon
    case let path where state.withLock({ path == "/" + $0.book.contents }):
      return .redirect(to: "/")
    case let path where LessonName.isLesson(path):
      let page = LessonName.stem(of: path) + ".html"
      guard state.withLock({ $0.lessons[page] != nil }) else { return absent(path) }
      return .redirect(to: page.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "/")
    case let path where state.withLock({ $0.attachments[path] != nil }):
      let file = state.withLock { $0.attachments[path] } ?? ""
      guard let bytes = try? File.bytes(ofFile: file) else { return absent(path) }
      return .attachment(bytes)
    case let path:
      guard path == "/" || state.withLock({ $0.lessons[path] != nil }) else { return absent(path) }
      return await fresh(path)
    }
  }

  private func absent(_ path: String) -> HTTPAnswer { .page(absence(of: path).html, status: .notFound) }

  /// The page as its lesson is now.
  private func fresh(_ path: String) async -> HTTPAnswer {
    let isThere: @Sendable (State) -> Bool = { state in
      state.pages[path] != nil && state.stale[path] == nil || path != "/" && state.lessons[path] == nil
    }
    if !state.withLock({ isThere($0) }) {
      enqueue([path], unlessInProgress: true)
      await wait(atMost: Self.longestRendering, until: isThere)
    }
    guard let page = state.withLock({ $0.pages[path] }) else { return absent(path) }
    return .page(page.html)
  }
}
