import ArgumentParser
import Diagnostics
import Notebook
import Replay
import Watching

/// Whether to run lessons again whenever they change.
struct WatchOption: ParsableArguments {
  @Flag(
    name: .customLong("watch"),
    help: "Go on, and run again the lessons that a saved file affects, until interrupted.")
  var isOn = false
}

/// The lessons that one turn of a watch is about, and what the turn read and wrote.
final class WatchTurn {
  let lessons: Set<String>
  /// What the pages of all turns have in common.
  let memory: RenderMemory
  /// What was put in the place of lessons, by their paths.
  private(set) var written: [String: [UInt8]] = [:]
  /// The data files that lessons have asked for, by the paths of the lessons.
  private(set) var read: [String: Set<String>] = [:]
  /// The pages that were written.
  private(set) var outputs: Set<String> = []

  init(_ lessons: [String], memory: RenderMemory) {
    self.lessons = Set(lessons)
    self.memory = memory
  }

  /// Says that a page was written, which is no reason to run anything again.
  func wrote(output: String) {
    outputs.insert(output)
  }

  /// Says that a lesson was rewritten, which is no reason to run it again.
  func wrote(_ bytes: [UInt8], to lesson: String) {
    written[lesson] = bytes
  }

  /// Says which data files a lesson has asked for, besides those that its text names.
  func ran(_ lesson: String, reading files: Set<String>) {
    read[lesson] = files
  }
}

/// A verb that can go on and on, with the lessons that change.
protocol WatchingVerb: Verb {
  var watching: WatchOption { get }
  /// Files and folders, as the user named them.
  var lessonPaths: [String] { get }
  /// Whether a lesson that is gone changes something for the others.
  var mindsRemovals: Bool { get }

  /// Does it for some of the lessons.
  ///
  /// - Parameter turn: which; nil for all of them, once.
  func execute(_ turn: WatchTurn?, on console: Console) throws -> ReplayStatus
}

extension WatchingVerb {
  var mindsRemovals: Bool { false }

  func execute(on console: Console) throws -> ReplayStatus {
    guard watching.isOn else { return try execute(nil, on: console) }
    if lessonPaths.contains("-") {
      throw ValidationError("'--watch' is about files; standard input cannot be watched.")
    }
    do {
      warn(of: try LessonCollection(at: lessonPaths), on: console)
    } catch {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    let interrupt = console.makeInterrupt(false)
    var watch = LessonWatch(lessonPaths)
    let watcher: FileWatcher
    do throws(FileWatcher.Failure) {
      watcher = try FileWatcher(below: watch.folders)
    } catch {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    if let problem = watcher.problem { console.writeMessage("\(problem)\n") }
    let memory = RenderMemory()
    var affected = watch.lessons
    while true {
      let turn = WatchTurn(affected, memory: memory)
      watch.willRun(affected)
      _ = try execute(turn, on: console)
      for (lesson, bytes) in turn.written { watch.wrote(bytes, to: lesson) }
      for (lesson, files) in turn.read { watch.ran(lesson, reading: files) }
      for path in turn.outputs { watch.wrote(output: path) }
      let count = watch.lessons.count
      console.writeMessage(
        "watching \(count == 1 ? "one lesson" : "\(count) lessons"); an interrupt (ctrl-C) ends this\n")
      var isOneGone = false
      repeat {
        guard let changes = watcher.changes(until: interrupt) else { return .good }
        let before = Set(watch.lessons)
        affected = watch.lessons(affectedBy: changes)
        isOneGone = mindsRemovals && !before.subtracting(watch.lessons).isEmpty
      } while affected.isEmpty && !isOneGone
    }
  }
}
