import Diagnostics
import Exporters
import Notebook
import Replay
import Watching

/// A page as it is served.
struct PreviewPage: Sendable {
  /// Tells it from others at the same path.
  var version: String
  var html: [UInt8]
  /// What is to be said to the author at the terminal.
  var messages = ""
  /// The document that the page was made from, where that is known.
  fileprivate var source: SourceText?
}

/// Makes pages that follow their lessons.
struct PreviewRenderer: Sendable {
  let exporter: HTMLExporter

  /// The page of a lesson.
  ///
  /// - Parameter old: the page before; it goes on to be shown where the lesson cannot be read.
  func page(of file: String, version: String, instead old: PreviewPage?) -> PreviewPage {
    let source: SourceText
    do throws(InputError) {
      source = try LessonFile.read(file)
    } catch {
      return page(
        of: old?.source ?? SourceText("", name: file), version: version, problems: [error.description],
        messages: "\(error)\n")
    }
    return page(of: source, version: version)
  }

  private func page(
    of source: SourceText, version: String, problems: [String]? = nil, messages: String = ""
  ) -> PreviewPage {
    let replayed = Replay().run(Lesson(source))
    var page = PreviewPage(version: version, html: [], messages: messages, source: source)
    let rendered = exporter.render(replayed) { diagnostics in
      let errors = (replayed.allDiagnostics + diagnostics).filter { $0.severity == .error }
      return LivePart(version: version, problems: problems ?? errors.map { $0.rendered(in: source) })
    }
    if problems == nil {
      page.messages += TextReport().problems(of: replayed)
      page.messages += rendered.diagnostics.map { $0.rendered(in: source) + "\n" }.joined()
    }
    page.html = Array(rendered.html.utf8)
    return page
  }

  /// The contents page.
  ///
  /// - Parameter old: stays where it says the same.
  func contents(
    of folder: String, _ entries: [(path: String, file: String)], version: String, instead old: PreviewPage?
  ) -> PreviewPage {
    let name = folder.split(separator: "/").last { $0 != "." }.map(String.init) ?? "Lessons"
    var text = "# \(Self.escaped(name))\n\n"
    if entries.isEmpty { text += "There is no lesson here yet; `nabla new` writes a first one.\n" }
    for entry in entries {
      let lesson = (try? LessonFile.read(entry.file)).map { Lesson($0) }
      let title = lesson?.title ?? entry.file
      let target = entry.path.dropFirst().utf8.map { byte in
        let character = Character(Unicode.Scalar(byte))
        if byte < 0x80, character.isLetter || character.isNumber || "-_./".contains(character) {
          return String(character)
        }
        return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      text += "- [\(Self.escaped(title))](\(target.joined()))"
      if let description = lesson?.frontMatter.description {
        text += " — " + Self.escaped(description)
      }
      text += "\n"
    }
    let source = SourceText(text, name: folder)
    if let old, old.source == source { return old }
    return page(of: source, version: version)
  }

  /// Text as Markdown that means that text and nothing else.
  private static func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) ? "\\\($0)" : String($0) }.joined()
  }

  /// A page that says that there is none.
  func absence(of path: String, version: String) -> PreviewPage {
    page(of: SourceText("# There is no lesson here\n\n[All lessons](/)\n", name: path), version: version)
  }
}
