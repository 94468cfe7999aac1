import ArgumentParser
import Replay
import System

/// The reports to be made besides the text for people.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "A report to make as well: JUnit XML or JSON in a file, or annotations for GitHub; repeatable.",
      discussion: """
        A FILE that is - is standard output, and the text for people goes to standard error then.
        """,
      valueName: "junit=FILE|json=FILE|github"))
  var targets: [ReportTarget] = []

  func validate() throws {
    var seen: Set<String?> = []
    for target in targets where !seen.insert(target.path).inserted {
      throw ValidationError(
        target.path.map { "Two reports would be written to '\($0)'." } ?? "'--report github' is given twice.")
    }
  }

  /// Makes sure that no report is written over one of these files.
  func validate(against files: [String]) throws {
    let inputs = Set(files.compactMap { File.resolved($0) })
    for path in targets.compactMap(\.path) where path != "-" {
      if let resolved = File.resolved(path), inputs.contains(resolved) {
        throw ValidationError("A report would be written over a lesson, \(path).")
      }
    }
  }
}

/// A report and where it goes.
enum ReportTarget: ExpressibleByArgument, Hashable {
  case junit(String)
  case json(String)
  case github

  init?(argument: String) {
    if argument == "github" {
      self = .github
      return
    }
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    let path = String(argument[argument.index(after: sign)...])
    guard !path.isEmpty else { return nil }
    switch argument[..<sign] {
    case "junit": self = .junit(path)
    case "json": self = .json(path)
    default: return nil
    }
  }

  /// The file, or `-`; nil for annotations, which go where the text goes.
  var path: String? {
    switch self {
    case .junit(let path), .json(let path): path
    case .github: nil
    }
  }
}
