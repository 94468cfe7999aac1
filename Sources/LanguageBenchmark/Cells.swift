import CellLibrary
import Foundation

/// A cell of twenty lines such as lessons have; what it runs is next to nothing.
private let twentyLines = """
  struct Neuron {
    var weights: [Double]
    var bias: Double
    func activation(_ x: [Double]) -> Double {
      var z = bias
      for i in weights.indices { z += weights[i] * x[i] }
      return 1 / (1 + exp(-z))
    }
  }
  func cost(_ a: Double, _ y: Double) -> Double { 0.5 * (a - y) * (a - y) }
  var neuron = Neuron(weights: [0.5, -0.25], bias: 0.1)
  let examples = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
  let targets = [0.0, 1.0, 1.0, 1.0]
  var total = 0.0
  for (x, y) in zip(examples, targets) { total += cost(neuron.activation(x), y) }
  let mean = total / Double(examples.count)
  let verdict = mean < 0.2 ? "good" : "poor"
  neuron.bias -= 0.1
  print("mean cost \\(mean): \\(verdict)")
  """

/// The time from text to result of a cell of twenty lines, and of lessons of many cells.
func measureCells() {
  let start = processorTime()
  run([twentyLines])
  print("first cell of 20 lines: \(milliseconds(processorTime() - start)) ms")
  let times = (0..<101).map { _ in run([twentyLines]).seconds }.sorted()
  print("cell of 20 lines: \(milliseconds(times[times.count / 2])) ms")
  print("| cells | seconds | µs a cell |\n|---:|---:|---:|")
  for count in [10, 100, 1_000, 10_000] {
    let cells = (0..<count).map { index in
      """
      let x\(index) = \(index == 0 ? "1.0" : "x\(index - 1)") * 0.5
      func f\(index)(_ a: Double) -> Double { a + x\(index) }
      var total\(index) = 0.0
      for i in 0..<3 { total\(index) += f\(index)(Double(i)) }
      """
    }
    let lesson = LessonProgram()
    let start = processorTime()
    run(cells, in: lesson)
    let seconds = processorTime() - start
    print("| \(count) | \(String(format: "%.4f", seconds)) | \(Int(seconds / Double(count) * 1e6)) |")
  }
}

private func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1000) }
