import NablaCLI
import Testing

/// What the program makes of a command line, before any cell is run.
struct CommandLineTests {
  @Test(
    "Whoever asks for help gets it, on standard output",
    arguments: [
      ([], ["USAGE: nabla", "run", "update", "check", "render", "66"]),
      (["--help"], ["USAGE: nabla", "run", "update", "check", "render", "66"]),
      (["help"], ["USAGE: nabla", "100000000 operations", "30 seconds"]),
      (["help", "check"], ["USAGE: nabla check <lesson>", "--jobs", "--quiet", "--verbose"]),
      (["check", "-h"], ["--shard <i/n>", "--lint", "--no-cache"]),
      (["check", "--help"], ["--report <junit=FILE|json=FILE|github>", "repeatable"]),
      (["status", "--help"], ["USAGE: nabla status <lesson>", "without running anything", "code 2"]),
      (["report"], ["USAGE: nabla report", "merge"]),
      (["report", "merge", "--help"], ["USAGE: nabla report merge <reports>", "--report", "--quiet"]),
      (["run", "--help"], ["USAGE: nabla run <lesson>", "--param <name=value>", "--cell <label>"]),
      (["run", "--help"], ["--list-params", "--plot <plot>", "braille or ascii", "--jobs"]),
      (["update", "-h"], ["USAGE: nabla update <lesson>", "--diff", "--jobs"]),
      (["render", "--help"], ["--to <to>", "html or markdown", "--output <out>"]),
    ] as [([String], [String])])
  func help(arguments: [String], words: [String]) {
    let session = Session(arguments)
    #expect(session.exitCode == 0)
    #expect(session.messages.isEmpty)
    for word in words { #expect(session.output.contains(word)) }
  }

  @Test(
    "A command line that makes no sense is explained on standard error, with code 64",
    arguments: [
      (["chekc"], "There is no verb 'chekc'. Did you mean 'check'?"),
      (["dance"], "The verbs are run, update, check, status, render, report, eject, vocabulary, help."),
      (["--frobnicate"], "Unknown option '--frobnicate'"),
      (["check"], "Missing expected argument '<lesson> ...'"),
      (["check", "--jobs", "0", "x.md"], "'--jobs' must be at least 1."),
      (["check", "--quiet", "--verbose", "x.md"], "'--quiet' and '--verbose' exclude each other."),
      (["check", "--shard", "3/2", "x.md"], "The value '3/2' is invalid for '--shard <i/n>'"),
      (["check", "--shard", "0/2", "x.md"], "The value '0/2' is invalid for '--shard <i/n>'"),
      (["check", "--report", "xml=a", "x.md"], "The value 'xml=a' is invalid for '--report"),
      (["check", "--report", "junit=", "x.md"], "The value 'junit=' is invalid for '--report"),
      (["check", "--report", "junit=a", "--report", "json=a", "x"], "Two reports would be written to 'a'."),
      (["check", "--report", "github", "--report", "github", "x.md"], "'--report github' is given twice."),
      (["report", "merge"], "Missing expected argument '<reports> ...'"),
      (["run", "--list-params", "--param", "a=1", "x.md"], "'--list-params' runs nothing"),
      (["run", "--plot", "svg", "x.md"], "The value 'svg' is invalid for '--plot <plot>'"),
      (["update", "--jobs", "0", "x.md"], "'--jobs' must be at least 1."),
      (["render", "x.md"], "Missing expected argument '--output <out>'"),
      (["render", "x.md", "--to", "pdf", "-o", "y"], "The value 'pdf' is invalid for '--to <to>'"),
      (["run", "--param", "epochs", "x.md"], "The value 'epochs' is invalid for '--param <name=value>'"),
      (["run", "--param", "a=1", "--param", "a=2", "x.md"], "The parameter 'a' is given twice."),
    ])
  func usage(arguments: [String], explanation: String) {
    let session = Session(arguments)
    #expect(session.exitCode == 64)
    #expect(session.output.isEmpty)
    #expect(session.messages.contains(explanation))
  }

  @Test(
    "An input that is not there ends every verb with code 66",
    arguments: ["run", "update", "check", "status", "render"])
  func missingInput(verb: String) throws {
    let folder = try Folder()
    try folder.write("# Here\n", to: "here.md")
    let options = verb == "render" ? ["-o", folder("site")] : []
    let session = Session([verb, folder("here.md"), folder("gone.md")] + options)
    #expect(session.exitCode == 66)
    #expect(session.messages == "\(folder("gone.md")): error: there is no such file or folder\n")
    #expect(session.output.isEmpty, "nothing is run where a path leads nowhere")
    #expect(folder.files == ["here.md"])
  }

  @Test(
    "Colours and progress are for terminals, and for readers who want them",
    arguments: [
      (true, ["TERM": "xterm"], true, true), (false, ["TERM": "xterm"], false, false),
      (true, ["TERM": "dumb"], false, false), (true, [:], false, false),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], false, true),
      (true, ["TERM": "xterm", "NO_COLOR": ""], true, true),
    ])
  func colors(isTerminal: Bool, environment: [String: String], colors: Bool, progress: Bool) {
    #expect(Console.showsColors(isTerminal: isTerminal) { environment[$0] } == colors)
    #expect(Console.showsProgress(isTerminal: isTerminal) { environment[$0] } == progress)
  }

  @Test("A folder without lessons is no input")
  func emptyFolder() throws {
    let folder = try Folder()
    try folder.write("no lesson", to: "notes.txt")
    let session = Session("check", folder.path)
    #expect(session.exitCode == 66)
    #expect(session.messages.contains("this folder has no lessons"))
  }

  @Test("One lesson that cannot be read does not keep the others from being checked")
  func unreadableLesson() throws {
    let folder = try Folder()
    try folder.write("# Good\n", to: "b.md")
    try folder.write("# Bad\n\u{0}\n", to: "a.md")
    let session = Session("check", folder.path)
    #expect(session.exitCode == 66)
    #expect(session.messages.hasPrefix("\(folder("a.md")):2:1: error:"))
    #expect(session.output.contains("ok \(folder("b.md"))"))
  }
}
