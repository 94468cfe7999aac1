/// How the names of lessons' files end.
package enum LessonName {
  private static let endings = [".md", ".markdown"]
  /// Those of Markdown that other tools read.
  private static let otherEndings = [
    ".mdown", ".mdwn", ".mkd", ".mkdn", ".mdx", ".mdtext", ".qmd", ".rmd", ".rmarkdown", ".livemd",
  ]

  /// Whether a file of such a name is a lesson.
  package static func isLesson(_ path: some StringProtocol) -> Bool {
    ending(of: path, among: endings) != nil
  }

  /// Whether a file of such a name holds Markdown, but is no lesson.
  package static func isOtherMarkdown(_ path: some StringProtocol) -> Bool {
    ending(of: path, among: otherEndings) != nil
  }

  /// The path without the ending that says that it is a lesson.
  package static func stem<Path: StringProtocol>(of path: Path) -> String
  where Path.SubSequence == Substring {
    String(path.dropLast(ending(of: path, among: endings)?.count ?? 0))
  }

  private static func ending(of path: some StringProtocol, among endings: [String]) -> String? {
    endings.first { path.count > $0.count && path.suffix($0.count).lowercased() == $0 }
  }
}
