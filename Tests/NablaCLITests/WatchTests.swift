import Diagnostics
import Foundation
import NablaCLI
import Replay
import Synchronization
import System
import Testing
import Watching

/// Verbs that go on and run again what a saved file affects.
@Suite(.timeLimit(.minutes(1)))
struct WatchTests {
  @Test("A saved lesson is run again, and no other", arguments: ["run", "check", "update"])
  func runsAgain(verb: String) throws {
    let folder = try Folder()
    try folder.write("```swift\nprint(\"one\")\n```\n", to: "one.md")
    try folder.write("```swift\nprint(\"two\")\n```\n", to: "two.md")
    let watch = WatchSession([verb, "--watch", folder.path])
    watch.waitForTurn(1)
    let before = watch.output
    #expect(before.contains("one") && before.contains("two"))
    try folder.write("```swift\nprint(\"uno\")\n```\n", to: "one.md")
    watch.waitForTurn(2)
    let turn = watch.output.dropFirst(before.count)
    #expect(verb == "run" ? turn.contains("uno") : turn.contains("one.md"))
    #expect(!turn.contains("two"))
    #expect(watch.interrupt() == 0)
  }

  @Test("An update writes what was saved, and is not called again by what it writes")
  func updateSettles() throws {
    let folder = try Folder()
    try folder.write("```swift\n1 + 1\n```\n", to: "lesson.md")
    let watch = WatchSession(["update", "--watch", folder("lesson.md")])
    watch.waitForTurn(1)
    #expect(try folder.read("lesson.md").contains("\n2\n<!-- /nabla:output -->"))
    try folder.save(try folder.read("lesson.md").replacing("1 + 1", with: "1 + 2"), to: "lesson.md")
    watch.waitForTurn(2)
    #expect(try folder.read("lesson.md").contains("\n3\n<!-- /nabla:output -->"))
    // Were it called by what it wrote itself, the next turn would be that one.
    try folder.save("```swift\nprint(\"last\")\n```\n", to: "lesson.md")
    watch.waitForTurn(3)
    #expect(try folder.read("lesson.md").contains("last\n```\n<!-- /nabla:output -->"))
    #expect(watch.turns == 3)
    #expect(watch.interrupt() == 0)
  }

  @Test("Pages are rendered again, also where they lie beside their lessons")
  func render() throws {
    let folder = try Folder()
    try folder.write("# One\n", to: "part/one.md")
    try folder.write("# Two\n", to: "two.md")
    let watch = WatchSession(["render", "--watch", folder.path, "-o", folder.path])
    watch.waitForTurn(1)
    #expect(try folder.read("part/one.html").contains(">One</h1>"))
    try folder.write("# One\n\nUno\n", to: "part/one.md")
    watch.waitForTurn(2)
    #expect(try folder.read("part/one.html").contains("<p>Uno</p>"))
    #expect(watch.interrupt() == 0)
    #expect(watch.turns == 2)
    #expect(watch.output.components(separatedBy: "two.html").count == 2, "two.md is rendered once")
  }

  @Test(
    "A new title shows in the contents and on the pages beside and leading to it, and no other page is made again"
  )
  func title() throws {
    let folder = try Folder()
    for name in ["a", "b", "c", "d", "e"] { try folder.write("# Lesson \(name)\n", to: "\(name).md") }
    try folder.write("# Lesson e\n\n[first](a.md#lesson-a)\n", to: "e.md")
    let watch = WatchSession(["render", "--watch", folder.path, "-o", folder("site")])
    watch.waitForTurn(1)
    #expect(watch.pages.count == 6)
    try folder.write("# Another\n", to: "a.md")
    watch.waitForTurn(2)
    #expect(watch.pages.dropFirst(6) == ["a.html", "b.html", "e.html", "index.html"])
    #expect(try folder.read("site/b.html").contains("Another</a>"))
    #expect(try folder.read("site/index.html").contains(">Another</a>"))
    #expect(watch.messages.contains("has no place called `#lesson-a`"))
    try folder.write("# Another\n\nMore words.\n", to: "a.md")
    watch.waitForTurn(3)
    #expect(watch.pages.dropFirst(10) == ["a.html", "index.html"], "the search finds the new words")
    #expect(watch.interrupt() == 0)
  }

  @Test("A lesson that is new or gone changes the contents and its neighbours, and its page goes with it")
  func newAndGone() throws {
    let folder = try Folder()
    for name in ["a", "c", "d"] { try folder.write("# \(name)\n", to: "\(name).md") }
    let watch = WatchSession(["render", "--watch", folder.path, "-o", folder("site")])
    watch.waitForTurn(1)
    try folder.write("# b\n", to: "b.md")
    watch.waitForTurn(2)
    #expect(watch.pages.dropFirst(4) == ["a.html", "b.html", "c.html", "index.html"])
    #expect(try folder.read("site/a.html").contains("href=\"b.html\""))
    try FileManager.default.removeItem(atPath: folder("b.md"))
    watch.waitForTurn(3)
    #expect(watch.pages.dropFirst(8) == ["a.html", "c.html", "index.html"])
    #expect(try folder.read("site/a.html").contains("href=\"c.html\""))
    #expect(!FileManager.default.fileExists(atPath: folder("site/b.html")))
    #expect(watch.messages.contains("\(folder("site/b.html")): removed, since its lesson is gone\n"))
    #expect(watch.interrupt() == 0)
  }

  @Test("A book on one page follows its lessons, and only the changed one is run again")
  func onePage() throws {
    let folder = try Folder()
    try folder.write("# One\n\n```swift\nprint(1)\n```\n", to: "one.md")
    try folder.write("# Two\n\n![a net](net.png)\n", to: "two.md")
    let watch = WatchSession(["render", "--watch", "--single", folder.path, "-o", folder("book.html")])
    watch.waitForTurn(1)
    let warning = watch.messages
    #expect(warning.contains("two.md"), "the picture is missed in each run")
    try folder.write("# Uno\n\n[two](two.md)\n\n```swift\nprint(6 * 7)\n```\n", to: "one.md")
    watch.waitForTurn(2)
    let page = try folder.read("book.html")
    #expect(
      page.contains(">Uno</h2>") && page.contains(">42</") && page.contains("href=\"#chapter-two\">two"))
    #expect(page.contains(">Two</h2>"))
    #expect(!watch.messages.dropFirst(warning.count).contains("two.md"))
    try FileManager.default.removeItem(atPath: folder("two.md"))
    watch.waitForTurn(3)
    #expect(try !folder.read("book.html").contains(">Two</h2>"))
    #expect(watch.interrupt() == 0)
  }

  @Test(
    "A data file runs again the lessons that read it, and no other", arguments: ["run", "check", "update"])
  func data(verb: String) throws {
    let folder = try Folder()
    try folder.write("x,y\n1,2\n", to: "points.csv")
    try folder.write(
      "```swift\nlet points = Dataset.csv(\"points.csv\", inputs: [\"x\"], targets: [\"y\"])\nprint(\"reader \\(points.count)\")\n```\n",
      to: "reader.md")
    try folder.write("```swift\nprint(\"other\")\n```\n", to: "other.md")
    let watch = WatchSession([verb, "--watch", folder.path] + (verb == "check" ? ["--no-cache"] : []))
    watch.waitForTurn(1)
    let before = watch.output
    #expect(before.contains("reader") && before.contains("other"))
    try folder.write("x,y\n1,2\n3,4\n", to: "points.csv")
    watch.waitForTurn(2)
    let turn = watch.output.dropFirst(before.count)
    #expect(turn.contains(verb == "run" ? "reader 2" : "reader.md"), "\(turn)")
    #expect(!turn.contains("other"))
    #expect(watch.interrupt() == 0)
  }

  @Test("A lesson that fails, goes and comes back is run again each time")
  func comesAndGoes() throws {
    let folder = try Folder()
    let path = try folder.write("```swift\nlet a: Int = 0.5\n```\n", to: "lesson.md")
    let watch = WatchSession(["check", "--watch", "--no-cache", path])
    watch.waitForTurn(1)
    #expect(watch.output.contains("error"))
    try FileManager.default.removeItem(atPath: path)
    try folder.write("# Back\n", to: ".new")
    #expect(rename(folder(".new"), path) == 0)
    watch.waitForTurn(2)
    #expect(watch.output.contains("ok \(path)"))
    #expect(watch.interrupt() == 0)
  }

  @Test(
    "What cannot be watched is refused",
    arguments: [
      (["run", "--watch", "-"], 64, "standard input cannot be watched"),
      (["run", "--watch", "--list-params", "x.md"], 64, "'--list-params' runs nothing"),
      (["check", "--watch", "--report", "github", "x.md"], 64, "'--watch' is for people at work"),
      (["check", "--watch", "--shard", "1/2", "x.md"], 64, "'--watch' is for people at work"),
      (["render", "--watch", "x.md", "-o", "-"], 64, "'--watch' renders again and again"),
      (["check", "--watch", "nowhere.md"], 66, "there is no such file or folder"),
    ] as [([String], Int32, String)])
  func refused(arguments: [String], code: Int32, message: String) {
    let session = Session(arguments)
    #expect(session.exitCode == code)
    #expect(session.messages.contains(message))
  }
}

/// The program on a thread of its own, until it is interrupted.
final class WatchSession: Sendable {
  private struct Streams {
    var output = ""
    var messages = ""
    var exitCode: Int32?
  }

  private let streams = Mutex(Streams())
  private let ending = Interrupt()

  init(_ arguments: [String]) {
    Thread.detachNewThread { [self] in
      let code = run(
        arguments: arguments,
        on: Console(
          readLesson: { .success(SourceText("", name: "-")) },
          writeOutput: { text throws(OutputError) in self.streams.withLock { $0.output += text } },
          writeMessage: { text in self.streams.withLock { $0.messages += text } },
          makeInterrupt: { _ in self.ending }))
      streams.withLock { $0.exitCode = code }
    }
  }

  var output: String { streams.withLock { $0.output } }

  var messages: String { streams.withLock { $0.messages } }

  /// The names of the pages that were written, in order.
  var pages: [String] { output.split(separator: "\n").map { URL(filePath: String($0)).lastPathComponent } }

  /// How often the program has waited for changes.
  var turns: Int { streams.withLock { $0.messages.components(separatedBy: "watching ").count - 1 } }

  func waitForTurn(_ number: Int) {
    while turns < number { usleep(1000) }
  }

  /// Ends the program, and gives its exit code.
  func interrupt() -> Int32 {
    ending.raise()
    while true {
      if let code = streams.withLock({ $0.exitCode }) { return code }
      usleep(1000)
    }
  }
}
