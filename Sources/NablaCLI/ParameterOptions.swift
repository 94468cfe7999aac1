import ArgumentParser
import Diagnostics
import Notebook
import Replay
import System

/// Values for the parameters of lessons.
struct ParameterOptions: ParsableArguments {
  @Option(
    name: .customLong("param"),
    help: ArgumentHelp(
      "A value in place of that in the lesson's `params`; repeatable.", valueName: "name=value"))
  var parameters: [ParameterValue] = []

  func validate() throws {
    var seen: Set<String> = []
    for parameter in parameters where !seen.insert(parameter.name).inserted {
      throw ValidationError("The parameter '\(parameter.name)' is given twice.")
    }
  }

  /// A replay with these values.
  ///
  /// Of several lessons each takes the values for the parameters that it has.
  ///
  /// - Parameter files: all lessons that are asked for.
  /// - Throws: `ValidationError` where none of several lessons has a parameter.
  func replay(of files: [String]) throws -> Replay {
    var replay = Replay()
    replay.parameters = Dictionary(
      parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard !parameters.isEmpty, files.count > 1 else { return replay }
    replay.sharesParameters = true
    var known: [String] = []
    for file in files where file != "-" {
      guard let source = try? File.read(file) else { continue }
      known += FrontMatter(of: source).parameters.map(\.name)
    }
    // What standard input holds is not known yet.
    guard !files.contains("-") else { return replay }
    for parameter in parameters where !known.contains(parameter.name) {
      let advice = nearest(to: parameter.name, among: known).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError("No lesson has a parameter '\(parameter.name)'.\(advice)")
    }
    return replay
  }
}

/// `NAME=VALUE`.
struct ParameterValue: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else { return nil }
    name = String(argument[..<sign])
    value = String(argument[argument.index(after: sign)...])
  }
}
