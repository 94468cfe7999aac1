package import Foundation
import Glibc
import TestSupport

/// A Chromium that a test drives, by the WebDriver protocol (https://www.w3.org/TR/webdriver2/).
///
/// One test at a time: what is asked for happens in the one window there is.
package final class Browser: Sendable {
  private let driver: DriverProcess
  private let wire: Wire
  /// Where the session's commands go, such as `/session/7a…`.
  private let session: String

  /// Starts Chromium without a window on the screen.
  ///
  /// - Throws: ``BrowserError`` where it does not start.
  package static func start() throws -> Browser {
    let driver = try DriverProcess()
    let wire = Wire(port: driver.port)
    struct Session: Decodable {
      var sessionId: String
    }
    let capabilities = """
      {"capabilities": {"alwaysMatch": {
        "browserName": "chrome",
        "timeouts": {"script": 90000, "pageLoad": 60000},
        "goog:chromeOptions": {
          "binary": "\(Requirement.executable("chromium")?.path ?? "")",
          "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-extensions",
            "--force-color-profile=srgb", "--hide-scrollbars", "--window-size=1280,900"]
        },
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}
      }}}
      """
    let session = try wire.post(capabilities, to: "/session", as: Session.self)
    return Browser(driver: driver, wire: wire, session: "/session/\(session.sessionId)")
  }

  private init(driver: DriverProcess, wire: Wire, session: String) {
    self.driver = driver
    self.wire = wire
    self.session = session
  }

  /// Closes the window and ends the driver.
  package func quit() {
    try? wire.delete(session)
    driver.end()
  }

  // MARK: Pages

  /// Opens a page and waits until it is loaded; the logs begin anew.
  package func open(_ page: URL) throws {
    _ = try log("browser")
    _ = try log("performance")
    try post("url", #"{"url": \#(try Self.literal(page.absoluteString))}"#)
  }

  /// Runs a function body of JavaScript in the page; a promise that it returns is waited for.
  ///
  /// - Returns: what the body returns.
  package func evaluate<Value: Decodable & Sendable>(
    _ body: String, as type: Value.Type = Value.self
  ) throws -> Value {
    try wire.post(
      #"{"script": \#(try Self.literal(body)), "args": []}"#, to: session + "/execute/sync",
      as: Value.self)
  }

  /// Runs a function body of JavaScript in the page.
  package func run(_ body: String) throws {
    _ = try evaluate(body + "\n;return true", as: Bool.self)
  }

  /// Presses keys one after the other, wherever the focus is.
  package func press(_ keys: Key...) throws { try strike(keys.map { "\"\($0.character)\"" }) }

  /// Writes text, letter by letter, wherever the focus is.
  package func type(_ text: String) throws { try strike(text.map { try Self.literal(String($0)) }) }

  /// - Parameter characters: as JSON.
  private func strike(_ characters: [String]) throws {
    let strokes = characters.flatMap { character in
      [#"{"type": "keyDown", "value": \#(character)}"#, #"{"type": "keyUp", "value": \#(character)}"#]
    }
    try post(
      "actions",
      #"{"actions": [{"type": "key", "id": "keyboard", "actions": [\#(strokes.joined(separator: ","))]}]}"#)
  }

  package enum Key {
    case tab, enter, escape, left, right, up, down

    fileprivate var character: String {
      switch self {
      case .tab: #"\uE004"#
      case .enter: #"\uE007"#
      case .escape: #"\uE00C"#
      case .left: #"\uE012"#
      case .up: #"\uE013"#
      case .right: #"\uE014"#
      case .down: #"\uE015"#
      }
    }
  }

  /// Waits until the body of a function in JavaScript returns true, on whatever page is there then.
  ///
  /// - Throws: ``BrowserError`` where it has not after half a minute.
  package func wait(until body: String) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(30)
    while clock.now < end {
      // While a page goes and another comes there is none to ask.
      if (try? evaluate(body, as: Bool.self)) == true { return }
      usleep(2000)
    }
    throw BrowserError(description: "never true: \(body)")
  }

  // MARK: What was noticed

  /// What the browser said about the page since it was opened: errors, warnings, what a script logged.
  package func console() throws -> [String] { try log("browser").map(\.message) }

  /// The addresses that were asked for since the page was opened, that of the page included; data within the page
  /// is no request.
  package func requests() throws -> [String] {
    struct Event: Decodable {
      struct Message: Decodable {
        struct Parameters: Decodable {
          struct Request: Decodable {
            var url: String
          }
          var request: Request?
        }
        var method: String
        var params: Parameters
      }
      var message: Message
    }
    return try log("performance").compactMap { entry in
      let event = try? JSONDecoder().decode(Event.self, from: Data(entry.message.utf8))
      guard let event, event.message.method == "Network.requestWillBeSent" else { return nil }
      return event.message.params.request?.url
    }.filter { !$0.hasPrefix("data:") }
  }

  private struct LogEntry: Decodable, Sendable {
    var message: String
  }

  private func log(_ name: String) throws -> [LogEntry] {
    try wire.post(
      #"{"type": "\#(name)"}"#, to: session + "/se/log", as: [LogEntry].self)
  }

  // MARK: Circumstances

  /// The size of what is seen, in CSS pixels.
  package func setSize(width: Int, height: Int = 900) throws {
    try command(
      "Emulation.setDeviceMetricsOverride",
      #"{"width": \#(width), "height": \#(height), "deviceScaleFactor": 1, "mobile": false}"#)
  }

  /// What the reader prefers, and whether the page is for the screen or for paper.
  package func setMedia(dark: Bool = false, print: Bool = false, stillness: Bool = false) throws {
    let features = [
      ("prefers-color-scheme", dark ? "dark" : "light"),
      ("prefers-reduced-motion", stillness ? "reduce" : "no-preference"),
    ].map { #"{"name": "\#($0.0)", "value": "\#($0.1)"}"# }
    try command(
      "Emulation.setEmulatedMedia",
      #"{"media": "\#(print ? "print" : "screen")", "features": [\#(features.joined(separator: ","))]}"#)
  }

  /// Whether the scripts of pages are run; those of tests are run anyway.
  package func setScripts(_ isOn: Bool) throws {
    try command("Emulation.setScriptExecutionDisabled", #"{"value": \#(!isOn)}"#)
  }

  /// Whether a page's own Content-Security-Policy is left out, so that what it would stop is seen.
  package func setPolicyIgnored(_ isIgnored: Bool) throws {
    try command("Page.setBypassCSP", #"{"enabled": \#(isIgnored)}"#)
  }

  /// Runs a script before any other in every page that is opened from now on.
  package func prepare(_ script: String) throws {
    try command(
      "Page.addScriptToEvaluateOnNewDocument", #"{"source": \#(try Self.literal(script))}"#)
  }

  // MARK: Pictures

  /// The page as it would be printed, a PDF.
  package func pdf() throws -> Data {
    struct Print: Decodable, Sendable {
      var data: Data
    }
    return try command("Page.printToPDF", #"{"preferCSSPageSize": true}"#, as: Print.self).data
  }

  // MARK: The wire

  private struct Anything: Decodable, Sendable {
    init(from decoder: any Decoder) {}
  }

  private func command(_ name: String, _ parameters: String) throws {
    _ = try command(name, parameters, as: Anything?.self)
  }

  /// A command of the Chrome DevTools Protocol.
  private func command<Value: Decodable & Sendable>(
    _ name: String, _ parameters: String, as type: Value.Type
  ) throws -> Value {
    try wire.post(
      #"{"cmd": "\#(name)", "params": \#(parameters)}"#, to: session + "/goog/cdp/execute",
      as: Value.self)
  }

  private func post(_ path: String, _ body: String) throws {
    _ = try wire.post(body, to: session + "/" + path, as: Anything?.self)
  }

  private static func literal(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }
}

/// Why a browser does not do what a test asks of it.
package struct BrowserError: Error, CustomStringConvertible {
  package var description: String

  package init(description: String) {
    self.description = description
  }
}
