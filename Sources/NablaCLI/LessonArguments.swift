import ArgumentParser
import Diagnostics
import Notebook
import Replay
import System
import Threads

/// The lessons that a verb is about.
struct LessonArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "lesson"))
  var lessons: [String]

  /// The files of the lessons in order; nil, after a message, where a path leads nowhere.
  ///
  /// - Parameter turn: which of them are wanted; nil for all.
  func files(of turn: WatchTurn? = nil, on console: Console) -> [String]? {
    do {
      let collection = try LessonCollection(at: lessons)
      if turn == nil { warn(of: collection, on: console) }
      let files = collection.files
      return turn.map { turn in files.filter(turn.lessons.contains) } ?? files
    } catch {
      console.writeMessage("\(error)\n")
      return nil
    }
  }

  /// Runs the lessons in order and hands on what came of each.
  ///
  /// A lesson that cannot be read is reported, and the others are run all the same; a path that leads nowhere
  /// is found before anything is run.
  ///
  /// - Parameter read: makes a lesson of a document.
  func replay(
    with replay: Replay, reading read: @escaping @Sendable (SourceText) -> Lesson = { Lesson($0) },
    of turn: WatchTurn? = nil, jobs: Int = 1, on console: Console,
    then use: (ReplayedLesson) throws -> ReplayStatus
  ) throws -> ReplayStatus {
    guard let files = files(of: turn, on: console) else { return .noInput }
    return try NablaCLI.replay(files, with: replay, reading: read, of: turn, jobs: jobs, on: console) {
      try use($1)
    }
  }
}

/// Warns of what folders leave out although it has what looks like cells.
func warn(of collection: LessonCollection, on console: Console) {
  for item in collection.leftOut where item.hasCells {
    console.writeMessage("\(Diagnostic.printable(item.path)): warning: left out: \(item.message)\n")
  }
}

/// Runs the lessons of some files in order and hands on what came of each, with its place among the files.
///
/// - Parameter read: makes a lesson of a text, or takes one that was read before.
func replay(
  _ files: [String], with replay: Replay,
  reading read: @escaping @Sendable (SourceText) -> Lesson = { Lesson($0) },
  of turn: WatchTurn? = nil, jobs: Int = 1, on console: Console,
  then use: (Int, ReplayedLesson) throws -> ReplayStatus
) throws -> ReplayStatus {
  let progress = ProgressLine(lessons: files.count, on: console)
  var watched = replay
  watched.watch = progress?.watch
  let runner = watched
  return try forEachLesson(in: files, jobs: jobs, progress: progress, on: console) { _, source in
    runner.run(read(source))
  } then: { index, result in
    let replayed = try result.get()
    turn?.ran(files[index], reading: replayed.filesRead)
    return try use(index, replayed)
  }
}

/// Reads the lessons of some files, does something with each, on several threads, and hands on the results in the
/// order of the files.
///
/// What `use` throws ends the work, but for an ``InputError``, which is reported.
func forEachLesson<Output: Sendable>(
  in files: [String], jobs: Int = 1, progress: ProgressLine? = nil, on console: Console,
  work: @escaping @Sendable (Int, SourceText) -> Output,
  then use: (Int, Result<Output, InputError>) throws -> ReplayStatus
) throws -> ReplayStatus {
  // Standard input is read here: the threads that work on lessons know no console.
  let input = files.contains("-") ? console.readLesson() : nil
  var status = ReplayStatus.good
  var failure: (any Error)?
  OrderedWork.each(files.count, threads: jobs) { index in
    let source = files[index] == "-" ? input : nil
    return (source ?? Result { () throws(InputError) in try File.read(files[index]) })
      .map { work(index, $0) }
  } deliver: { index, result in
    do {
      status.combine(try progress?.aside { try use(index, result) } ?? use(index, result))
    } catch let error as InputError {
      console.writeMessage("\(error)\n")
      status.combine(.noInput)
    } catch {
      failure = error
      return false
    }
    return true
  }
  progress?.clear()
  if let failure { throw failure }
  return status
}
