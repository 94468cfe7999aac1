import ArgumentParser
import Foundation

/// How many lessons are run at a time; results come in order all the same.
struct JobsOption: ParsableArguments {
  @Option(
    name: [.short, .customLong("jobs")],
    help: ArgumentHelp(
      "How many lessons to run at a time; by default as many as there are processors.", valueName: "n"))
  var j: Int?

  var jobs: Int { j ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if jobs < 1 { throw ValidationError("'--jobs' must be at least 1.") }
  }
}
