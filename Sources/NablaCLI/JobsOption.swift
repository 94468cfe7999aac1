import ArgumentParser

/// How many lessons are run at a time; results come in order all the same.
struct JobsOption: ParsableArguments {
  @Option(name: [.short, .long], help: "How many lessons to run at a time.")
  var jobs = 1

  func validate() throws {
    if jobs < 1 { throw ValidationError("'--jobs' must be at least 1.") }
  }
}
