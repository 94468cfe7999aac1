import ArgumentParser
import Diagnostics
import Notebook
import Replay

/// The lessons that a verb is about.
struct LessonArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "lesson"))
  var lessons: [String]

  /// Runs the lessons in order and hands on what came of each.
  ///
  /// A lesson that cannot be read is reported, and the others are run all the same; a path that leads nowhere
  /// is found before anything is run.
  func replay(
    with replay: Replay, jobs: Int = 1, on console: Console,
    then use: (ReplayedLesson) throws -> ReplayStatus
  ) throws -> ReplayStatus {
    let files: [String]
    do {
      files = try LessonCollection.files(at: lessons)
    } catch {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    return try NablaCLI.replay(files, with: replay, jobs: jobs, on: console) { try use($1) }
  }
}

/// Runs the lessons of some files in order and hands on what came of each, with its place among the files.
func replay(
  _ files: [String], with replay: Replay, jobs: Int = 1, on console: Console,
  then use: (Int, ReplayedLesson) throws -> ReplayStatus
) throws -> ReplayStatus {
  // Standard input is read here: the threads that run lessons know no console.
  let input = files.contains("-") ? console.readLesson() : nil
  var status = ReplayStatus.good
  var failure: (any Error)?
  OrderedWork.each(files.count, threads: jobs) { index in
    let source = files[index] == "-" ? input : nil
    return (source ?? Result { () throws(InputError) in try LessonFile.read(files[index]) })
      .map { replay.run(Lesson($0)) }
  } deliver: { index, result in
    do {
      status.combine(try use(index, result.get()))
    } catch let error as InputError {
      console.writeMessage("\(error)\n")
      status.combine(.noInput)
    } catch {
      failure = error
      return false
    }
    return true
  }
  if let failure { throw failure }
  return status
}
