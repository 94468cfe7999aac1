import Testing

/// `--param` with every verb that shows what it changes.
struct ParameterTests {
  static let lesson = "---\nparams: {n: 3}\n---\n\n# P\n\n```swift\nprint(\"n is \\(n)\")\nn * n\n```\n"

  @Test("A page shows what a run shows on the terminal, and the lesson stays as it is")
  func page() throws {
    let folder = try Folder()
    let path = try folder.write(Self.lesson, to: "lesson.md")
    for format in ["html", "markdown"] {
      let own = Session("render", path, "-o", "-", "--to", format)
      #expect(own.output.contains("n is 3"))
      let other = Session("render", path, "-o", "-", "--to", format, "--param", "n=5")
      #expect(other.exitCode == 0)
      #expect(other.output.contains("n is 5"))
      #expect(other.output.contains("25"))
      #expect(!other.output.contains("n is 3"))
    }
    #expect(try folder.read("lesson.md") == Self.lesson)
  }

  @Test(
    "A value of another type and a name that is none are refused",
    arguments: [
      ("n=x", 1, "the parameter `n` is of type Int; `x` is not"),
      ("m=1", 1, "the lesson has no parameter `m`"), ("n", 64, "--param"),
    ] as [(String, Int32, String)])
  func refused(value: String, code: Int32, message: String) throws {
    let folder = try Folder()
    let path = try folder.write(Self.lesson, to: "lesson.md")
    let session = Session("render", path, "-o", folder("w.html"), "--param", value)
    #expect(session.exitCode == code)
    #expect(session.messages.contains(message), "\(session.messages)")
  }

  @Test("Of several lessons each takes the values for its parameters; a name that none has is refused")
  func several() throws {
    let folder = try Folder()
    try folder.write(Self.lesson, to: "book/a.md")
    try folder.write("# Q\n\n```swift\n\"no parameter\"\n```\n", to: "book/b.md")
    let session = Session("render", folder("book"), "-o", folder("out"), "--param", "n=7")
    #expect(session.exitCode == 0, "\(session.messages)")
    #expect(try folder.read("out/a.html").contains("n is 7"))
    let run = Session("run", folder("book"), "--param", "n=7")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("n is 7"))
    for arguments in [["render", folder("book"), "-o", folder("x")], ["run", folder("book")]] {
      let misspelt = Session(arguments + ["--param", "nn=7"])
      #expect(misspelt.exitCode == 64)
      #expect(misspelt.messages.contains("No lesson has a parameter 'nn'. Did you mean 'n'?"))
    }
    #expect(!folder.files.contains { $0.hasPrefix("x") })
  }
}
