import CellLibrary
import Diagnostics
import Display
import DisplayText
import Foundation

/// Seconds of processor time that this process has used.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Runs cells one after another and ends the process where one fails.
///
/// - Returns: what the last cell printed, and the seconds that it took.
@discardableResult
func run(_ cells: [String], in lesson: LessonProgram = LessonProgram()) -> (output: String, seconds: Double) {
  var limits = Limits()
  limits.seconds = 600
  var last = (output: "", seconds: 0.0)
  for cell in cells {
    let start = processorTime()
    let outcome = lesson.run(cell, limits: limits)
    last.seconds = processorTime() - start
    guard outcome.ending == .completed else {
      print(outcome.diagnostics.map(\.diagnostic.message).joined(separator: "\n"))
      exit(1)
    }
    last.output = TerminalText.render(outcome.items)
  }
  return last
}

/// Runs a program once for each line of the input; only its last part, behind the line `// timed`, is measured.
func serve(_ text: String) {
  let cells = text.components(separatedBy: "// timed\n")
  while readLine() != nil {
    let (output, seconds) = run(cells)
    let answer = ["seconds": String(seconds), "output": output]
    guard let data = try? JSONEncoder().encode(answer) else { return }
    print(String(decoding: data, as: UTF8.self))
    fflush(nil)
  }
}
