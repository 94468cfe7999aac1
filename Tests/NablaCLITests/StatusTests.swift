import Testing

/// `nabla status`: what is known without running anything.
struct StatusTests {
  static let lesson =
    "---\nparams:\n  rate: 0.5\n---\n\n```swift\n//| label: one\nrate * 2\n```\n\n```swift\n7\n```\n"

  @Test(
    "A record is fresh, stale, edited or not there, and the exit code says whether all is fresh",
    arguments: [
      Change("", "", 0, ["fresh LESSON"]),
      Change("rate * 2", "rate * 3", 2, ["LESSON:6:1: one: stale, because of `one`", "stale LESSON"]),
      Change("rate * 2", "rate * 3", 2, [": 2: stale, as `one` is\n"]),
      Change("\n7\n```", "\n8\n```", 2, [": 2: stale, because of `2`\nstale"]),
      Change("rate: 0.5", "rate: 0.25", 2, ["LESSON:6:1: one: stale", "(or a parameter: `rate`; or"]),
      Change("\n1\n", "\n1.5\n", 2, ["LESSON:6:1: one: edited by hand", "stale LESSON"]),
      Change("//| label: one\n", "//| label: one\n//| run: false\n", 2, ["stale LESSON"]),
    ])
  func states(change: Change) throws {
    let folder = try Folder()
    let path = try folder.write(Self.lesson, to: "lesson.md")
    #expect(Session("update", path).exitCode == 0)
    let recorded = try folder.read("lesson.md")
    let changed = change.old.isEmpty ? recorded : recorded.replacing(change.old, with: change.new)
    #expect(change.old.isEmpty || changed != recorded)
    try folder.write(changed, to: "lesson.md")
    let session = Session("status", path)
    #expect(session.exitCode == change.code)
    for words in change.words {
      #expect(session.output.contains(words.replacing("LESSON", with: path)), "\(session.output)")
    }
    #expect(try folder.read("lesson.md") == changed, "nothing is written")
  }

  struct Change: CustomTestStringConvertible {
    let old: String
    let new: String
    let code: Int32
    let words: [String]

    init(_ old: String, _ new: String, _ code: Int32, _ words: [String]) {
      (self.old, self.new, self.code, self.words) = (old, new, code, words)
    }

    var testDescription: String { "\(old.debugDescription) → \(new.debugDescription)" }
  }

  @Test(
    "What has no fresh record is told apart",
    arguments: [
      (lesson, 2, "never run -\n"), (VerbTests.plain, 0, "ok -  no cells\n"),
      (VerbTests.orphaned, 2, "-:3:1: gone: recorded, but belongs to no cell\n"),
    ] as [(String, Int32, String)])
  func unrecorded(lesson: String, code: Int32, words: String) {
    let session = Session("status", "-", input: lesson)
    #expect(session.exitCode == code)
    #expect(session.output.contains(words))
  }

  @Test("A mistake in a document is shown, with code 1")
  func mistake() {
    let session = Session("status", "-", input: VerbTests.unclosed)
    #expect(session.exitCode == 1)
    #expect(session.messages.contains("-:3:1: error: this cell is never closed"))
  }

  @Test("Nothing is run: a lesson that would never end has a status")
  func runsNothing() {
    let session = Session("status", "-", input: "```swift\nwhile true {}\n```\n")
    #expect(session.exitCode == 2)
    #expect(session.output == "never run -\n")
  }

  @Test("A verbose status lists what a folder leaves out; what has cells is named by every verb")
  func leftOut() throws {
    let folder = try Folder()
    try folder.write("# A\n", to: "a.md")
    try folder.write(Self.lesson.replacing("---\nparams:\n  rate: 0.5\n---\n", with: ""), to: "README.md")
    try folder.write("# D\n", to: "_draft.md")
    let readme =
      "\(folder("README.md")): warning: left out: a README is a lesson of its folder only with front matter"
    for verb in [["check"], ["update"], ["run"], ["status"], ["render", "-o", folder("out")]] {
      let session = Session(verb + [folder.path])
      #expect(session.exitCode == 0)
      #expect(session.messages.contains(readme), "\(verb): \(session.messages)")
      #expect(!session.output.contains("_draft"))
    }
    let verbose = Session("status", "--verbose", folder.path)
    #expect(verbose.output.contains("\(folder("_draft.md")): left out: its name begins with `.` or `_`"))
    #expect(verbose.messages.contains(readme))
  }

  @Test("A quiet status says only what is not fresh, a verbose one something of every cell")
  func detail() throws {
    let folder = try Folder()
    let path = try folder.write(Self.lesson, to: "lesson.md")
    #expect(Session("update", path).exitCode == 0)
    #expect(Session("status", "--quiet", path).output.isEmpty)
    let verbose = Session("status", "--verbose", path).output
    #expect(verbose.contains("\(path):6:1: one: fresh\n"))
    #expect(verbose.split(separator: "\n").count == 3)
  }
}
