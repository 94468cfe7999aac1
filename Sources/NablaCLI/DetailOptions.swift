import ArgumentParser
import Replay
import Reports

/// How much a report says.
struct DetailOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say only what is wrong.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say something of every cell.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other.") }
  }

  var detail: TextReport.Detail { quiet ? .quiet : verbose ? .verbose : .normal }
}
