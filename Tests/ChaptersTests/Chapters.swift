import Diagnostics
import Foundation
import Notebook
import Replay
import Threads

/// The lessons of the package, each read and run once.
enum Chapters {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = package.appending(path: "notebooks")

  /// The names of the lessons' files, in order.
  static let names: [String] =
    (try? LessonCollection.files(at: [folder.path]).map { URL(filePath: $0).lastPathComponent }) ?? []

  static let texts: [String: String] = Dictionary(
    uniqueKeysWithValues: names.map { ($0, text(of: $0)) })

  static func text(of name: String) -> String {
    String(decoding: (try? Data(contentsOf: folder.appending(path: name))) ?? Data(), as: UTF8.self)
  }

  static func source(_ name: String) -> SourceText { SourceText(texts[name] ?? "", name: name) }

  static func lesson(_ name: String) -> Lesson { Lesson(source(name)) }

  /// What came of running each lesson.
  static let runs: [String: ReplayedLesson] = {
    var runs: [String: ReplayedLesson] = [:]
    OrderedWork.each(names.count, threads: 2) {
      Replay().run(lesson(names[$0]))
    } deliver: { index, run in
      runs[names[index]] = run
      return true
    }
    return runs
  }()
}
