import Foundation
import NablaCLI
import Replay
import Reports
import System
import Testing

/// Options of `check`, `update` and `run` besides reports.
struct OptionTests {
  @Test("A check remembers what came of a lesson, until the lesson changes or nothing is to be remembered")
  func cache() throws {
    let folder = try ReportTests.book()
    let cache = ReportCache(folder: folder("cache"))
    var entries: [String] { folder.files.filter { $0.hasPrefix("cache/") } }
    let first = Session("check", folder("book"), "--no-cache", cache: cache)
    #expect(entries.isEmpty)
    let second = Session("check", folder("book"), cache: cache)
    #expect(entries.count == 3)
    let third = Session("check", folder("book"), cache: cache)
    #expect(entries.count == 3)
    #expect(first.output == second.output)
    #expect(second.output == third.output)
    #expect(first.exitCode == third.exitCode)
    try folder.write(ReportTests.fresh + "\nmore\n", to: "book/a.md")
    #expect(Session("check", folder("book"), cache: cache).exitCode == 1)
    #expect(entries.count == 4)
  }

  @Test("A damaged cache changes nothing but the time it takes")
  func damagedCache() throws {
    let folder = try ReportTests.book()
    let cache = ReportCache(folder: folder("cache"))
    let first = Session("check", folder("book"), cache: cache)
    for name in folder.files where name.hasPrefix("cache/") { try folder.write("damaged", to: name) }
    #expect(Session("check", folder("book"), cache: cache).output == first.output)
  }

  @Test("A lint warns of numbers that are not bound, with the binding, and keeps the exit code")
  func lint() throws {
    let folder = try Folder()
    let cell = "```swift\nlet rate = 0.0489742\n```\n\n"
    let path = try folder.write(cell + "The rate is 0.0489742.\n", to: "lesson.md")
    #expect(!Session("check", path).output.contains("warning"))
    let session = Session("check", "--lint", path)
    #expect(session.exitCode == 0)
    #expect(session.output.contains("\(path):5:13: warning: this number is `rate` and is not bound to it"))
    #expect(session.output.contains("fix: write `0.0489742<!--= rate -->`"))
    try folder.write(cell + "The rate is 0.0489742<!--= rate -->.\n", to: "lesson.md")
    #expect(!Session("check", "--lint", path).output.contains("warning"))
  }

  @Test(
    "An update with --diff shows what an update would do, and does nothing",
    arguments: [
      (VerbTests.plain, 0), (VerbTests.orphaned, 2), (ReportTests.drifted, 2), (ReportTests.failing, 1),
    ] as [(String, Int32)])
  func diff(lesson: String, code: Int32) throws {
    let folder = try Folder()
    let path = try folder.write(lesson, to: "lesson.md")
    let session = Session("update", "--diff", path)
    #expect(session.exitCode == code)
    #expect(try folder.read("lesson.md") == lesson)
    #expect(session.output.isEmpty == (code != 2))
    guard code == 2 else { return }
    #expect(session.output.hasPrefix("--- \(path)\n+++ \(path)\n@@ "))
    // What the diff says is what the update does.
    _ = Session("update", path)
    let after = try folder.read("lesson.md")
    for line in session.output.split(separator: "\n").dropFirst(3) where line.hasPrefix("+") {
      #expect(after.contains(line.dropFirst()))
    }
  }

  @Test("A lesson from standard input has a diff as well, and no document on standard output")
  func diffOfStandardInput() {
    let session = Session("update", "--diff", "-", input: ReportTests.drifted)
    #expect(session.output.contains("\n-4\n"))
    #expect(session.output.contains("\n+3\n"))
  }

  @Test("The parameters of a lesson are listed with type, value and meaning, and nothing is run")
  func listParameters() throws {
    let folder = try Folder()
    let front = "---\nparams:\n  rate: 0.5\n  epochs: { value: 30, description: how long to train }\n---\n\n"
    let path = try folder.write(front + "```swift\nwhile true {}\n```\n", to: "lesson.md")
    let session = Session("run", "--list-params", path)
    #expect(session.exitCode == 0, "\(session.messages)")
    #expect(session.output == "rate: Double = 0.5\nepochs: Int = 30    how long to train\n")
    let plain = try folder.write(VerbTests.plain, to: "plain.md")
    #expect(Session("run", "--list-params", plain).messages == "\(plain): the lesson has no parameters\n")
    #expect(Session("run", "--list-params", path, plain).output.hasPrefix("\(path):\nrate"))
    let broken = Session("run", "--list-params", "-", input: "---\nparams: 3\n---\n")
    #expect(broken.exitCode == 1)
  }

  @Test("A plot for a terminal without braille has only ASCII")
  func plot() throws {
    let lesson = "```swift\nshow(plot(.sigmoid, [.value], over: -6...6))\n```\n"
    let ascii = Session("run", "--plot", "ascii", "-", input: lesson)
    let braille = Session("run", "-", input: lesson)
    func hasBraille(_ text: String) -> Bool { text.unicodeScalars.contains { 0x2800...0x28FF ~= $0.value } }
    #expect(ascii.exitCode == 0, "\(ascii.messages)")
    #expect(!hasBraille(ascii.output))
    #expect(hasBraille(braille.output))
  }

  @Test(
    "Every verb gives the same with several jobs", arguments: [["run"], ["check"], ["update", "--diff"]])
  func jobs(verb: [String]) throws {
    let folder = try Folder()
    for index in 10..<30 { try folder.write("```swift\n\(index) * 2\n```\n", to: "\(index).md") }
    let one = Session(verb + [folder.path])
    #expect(one.output.contains("29.md") || one.output.contains("58"))
    #expect(Session(verb + ["-j", "4", folder.path]).output == one.output)
  }

  @Test("Progress is shown on a terminal, with lesson and cell, and is gone before anything else is written")
  func progress() throws {
    final class Terminal: @unchecked Sendable {
      private let lock = NSLock()
      private var text = ""
      func write(_ more: String) { lock.withLock { text += more } }
      var all: String { lock.withLock { text } }
    }
    let folder = try ReportTests.book()
    func lesson(epochs: Int) -> String {
      """
      ```swift
      //| limits: {operations: 1000000000000}
      var net = Network(inputs: 2, cost: .halfSquaredError, seed: 1) {
          Dense(20, activation: .sigmoid, weights: .glorot)
          Dense(1, activation: .sigmoid, weights: .glorot)
      }
      net.train(on: .xor, epochs: \(epochs), optimizer: .sgd(learningRate: 1))
      ```

      """
    }
    // So many that they take a second or more, however fast this build trains.
    var epochs = 10_000
    while true {
      let start = ContinuousClock.now
      try folder.write(lesson(epochs: epochs), to: "one.md")
      try #require(Session(["run", folder("one.md")]).exitCode == 0)
      if ContinuousClock.now - start > .seconds(1) { break }
      epochs *= 2
    }
    try folder.write(lesson(epochs: epochs), to: "book/d.md")
    for jobs in ["1", "3"] {
      let terminal = Terminal()
      let console = Console(
        readLesson: { .failure(InputError(path: "-", reason: .missing)) },
        writeOutput: { text throws(OutputError) in terminal.write(text) },
        writeMessage: { terminal.write($0) }, writeProgress: { terminal.write($0) })
      #expect(run(arguments: ["check", "-j", jobs, folder("book")], on: console) == 1)
      let lines = terminal.all.split(separator: "\r\u{1B}[K").filter { $0.hasPrefix("[") }
      #expect(terminal.all.contains("/4] "))
      #expect(
        lines.contains { $0.contains("d.md: 1 (1 of 1), epoch ") && $0.hasSuffix(" of \(epochs)") },
        "\(lines)")
      #expect(!lines.isEmpty)
      #expect(lines.allSatisfy { !$0.contains("\n") }, "\(lines)")
    }
  }
}
