import ArgumentParser
import Diagnostics
import Notebook
import Replay
import Reports
import System
import Templates

struct NewCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a first lesson that shows each part of the format.",
    discussion: """
      The lesson is NAME.md, with its results recorded, and its title is made from the name: 'new 02-two-layers' \
      writes '02-two-layers.md', called 'Two layers' and second in its folder. A file that is there already is \
      left as it is.
      """)

  @Argument(help: "The name of the lesson, such as first-lesson or lessons/first-lesson.")
  var name: String

  func execute(on console: Console) throws -> ReplayStatus {
    let lesson = try FirstLesson(named: name)
    let replayed = Replay().run(Lesson(SourceText(lesson.text, name: lesson.path)))
    // What is shipped runs; a message here is about this program.
    console.writeMessage(TextReport(isColored: console.hasColoredMessages).problems(of: replayed))
    let update: LessonUpdate
    do throws(Diagnostic) {
      update = try replayed.updated()
    } catch {
      console.writeMessage(error.rendered(in: replayed.lesson.source) + "\n")
      return .failed
    }
    try AtomicFile.create(lesson.path, with: update.bytes)
    try console.writeOutput("\(lesson.path)\n")
    return replayed.status
  }
}

/// The lesson that an author begins with.
struct FirstLesson {
  /// The file, as the author named it.
  let path: String
  let text: String

  /// - Parameter name: the path of the lesson, with or without `.md`.
  /// - Throws: `ValidationError` where no lesson can have that name.
  init(named name: String) throws {
    let stem = LessonName.stem(of: name)
    let base = stem.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard let first = base.first, first.isLetter || first.isNumber,
      base.allSatisfy({ $0.isLetter || $0.isNumber || "-_. ".contains($0) })
    else {
      throw ValidationError(
        "A lesson cannot be called '\(Diagnostic.printable(base.isEmpty ? name : base))'; take letters, digits, "
          + "'-' and '_', beginning with a letter or a digit.")
    }
    path = stem + ".md"
    let number = base.prefix { $0.isASCII && $0.isNumber }
    var words = base.map { "-_".contains($0) ? " " : String($0) }.joined()
    if words.count > number.count { words = String(words.dropFirst(number.count)) }
    words = words.split(separator: " ").joined(separator: " ")
    // In quotes, `title: no` is a word.
    let title = words.prefix(1).uppercased() + words.dropFirst()
    text = Templates.firstLesson.replacing("title: {{title}}", with: "title: \"\(title)\"")
      .replacing("{{title}}", with: title)
      .replacing("{{order}}", with: Int(number).map(String.init) ?? "1")
  }
}
