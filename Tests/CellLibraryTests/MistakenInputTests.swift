import CellLibrary
import Diagnostics
import Foundation
import TestSupport
import Testing

/// What users get wrong: files that are not what they should be, settings that make no sense, numbers that are none. Each
/// ends in one sentence that stands at the call which went wrong.
@Suite struct MistakenInputTests {
  private static let net = """
    var net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
    }
    let data: Dataset = [Example(x: [1], y: [0]), Example(x: [-1], y: [1])]
    """

  private static let files: [String: [UInt8]] = [
    "cut.csv": Array("x,y\n1,2\n3\n".utf8), "words.csv": Array("\u{FEFF}x,y\r\n1,2\r\n3,four\r\n".utf8),
    "header.csv": Array("x,y\r\n".utf8), "twice.csv": Array("x,x,y\n1,2,3\n".utf8),
    "zero.csv": Array("x,y\n1\u{0}2,3\n".utf8),
    "none.idx": [0, 0, 8, 3, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255],
    "nolabels.idx": [0, 0, 8, 1, 0, 0, 0, 0],
    "cut.idx": [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 9],
    "labels.idx": [0, 0, 8, 1, 0, 0, 0, 2, 1, 0],
    "png.idx": Array("\u{89}PNG\r\n".utf8) + Array(repeating: 0, count: 20),
    "nan.json": Array("{\"format\": \"nabla parameters 1\",\n \"layers\": [{\"W\": [[NaN]]}]}".utf8),
    "wide.json": Array(
      "{\"format\": \"nabla parameters 1\", \"layers\": [{\"W\": [[1, 2]], \"b\": [0]}]}".utf8),
  ]

  /// The call, and what is said about it.
  static let malformed: [(String, String)] = [
    (csv("cut.csv"), "“cut.csv”, row 3: has 1 entry, but there are 2 columns."),
    (csv("words.csv"), "“words.csv”, row 3: “four” in column “y” is not a number."),
    (csv("header.csv"), "“header.csv” names columns, but has no row below them."),
    (csv("twice.csv"), "“twice.csv” has more than one column “x”."),
    (csv("zero.csv"), "“zero.csv”, row 2: “1\u{0}2” in column “x” is not a number."),
    (csv("out.csv"), "“out.csv” leads out of the lesson's folder."),
    (csv("../a.csv"), "There is no file “../a.csv”."), (csv("."), "“.” leads out of the lesson's folder."),
    (csv("/etc/hosts"), "“/etc/hosts” is not a path from the lesson's folder down."),
    (idx("none.idx", "nolabels.idx"), "“none.idx” promises 0×4294967295×4294967295 bytes, which is nothing."),
    (idx("cut.idx", "labels.idx"), "“cut.idx” promises 2×1×2 bytes behind its header, but has 1."),
    (idx("png.idx", "labels.idx"), "“png.idx” does not begin as an IDX file does."),
    ("net.load(from: \"nan.json\")", "“nan.json” is not JSON: line 2, column 21 should be a number."),
    ("net.load(from: \"wide.json\")", "“wide.json”, layer 1: W[1] is 1×1 and cannot become 1×2."),
  ]

  static let settings: [(String, String)] = [
    (train("epochs: -1"), "Training cannot last -1 epochs."),
    (train("epochs: 1, batch: 0"), "A batch has at least one example, not 0."),
    (
      "net.train(on: data, epochs: 1, optimizer: .rmsProp(learningRate: 1, epsilon: Double.nan))",
      "The epsilon of rmsProp is a positive number, not nan."
    ),
    (
      "net.train(on: Dataset([]), epochs: 1, optimizer: .sgd(learningRate: 1))",
      "The data set has no example."
    ),
    (
      "net.train(on: .xor, epochs: 1, optimizer: .sgd(learningRate: 1))",
      "The examples have 2 inputs, but the network has 1."
    ),
    (
      "net.backward(pass, target: [1])",
      "The pass was made with other weights, biases or activations than the network has: make it anew with forward."
    ),
    (
      "Standardization([Example(x: [Double.nan], y: [])])",
      "Input 0 has no finite mean and deviation, and so no scale."
    ),
    ("Dataset(inputs: [[1]], targets: [[1], [2]])", "The inputs have 1 row, but there are targets for 2."),
    ("net.forward([1, 2])", "W[1] is 1×1, but x = a[0] has 2 entries."),
    ("Cost.huber(threshold: 0)", "The threshold of Huber's cost is a positive number, not 0.0."),
    ("Activation.elu(alpha: Double.nan)", "The alpha of ELU is a finite number, not nan."),
    (
      "net.nudge(.b(layer: 1, at: 0), by: 1e-300, at: data[0])",
      "A nudge of 1e-300 is lost: b[1][0] is -0.4001 afterwards too."
    ),
    ("diagnose(net, on: data, learningRate: -1)", "A learning rate is a positive number, not -1.0."),
    ("lost.accuracy(on: data)", "The output of example 0 is not a number, and so of no class."),
    ("plot(wild.cost)", "Number 39 is inf, which no axis can show."),
    (
      "Network(inputs: 1, cost: .hinge) { Dense(1, activation: .softmax, weights: .zeros) }",
      "Layer 1 is the softmax of 1 neuron, which is 1 for every z: give it two, or take sigmoid."
    ),
    (
      "Network(inputs: 1, cost: .hinge) { Dense(0, activation: .tanh, weights: .zeros) }",
      "Layer 1 has 0 neurons; a layer has at least one."
    ),
  ]

  @Test(arguments: malformed) func aFileThatIsNotWhatItShouldBe(call: String, message: String) throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in Self.files { try folder.write(bytes, to: name) }
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "out.csv"), withDestinationURL: URL(filePath: "/etc/hosts"))
    try expect(call, message, folder: folder.path)
  }

  @Test(arguments: settings) func aSettingThatMakesNoSense(call: String, message: String) throws {
    try expect(call, message, folder: nil)
  }

  private func expect(_ call: String, _ message: String, folder: String?) throws {
    let diverging = """
      let pass = net.forward([1])
      net.b[1] = [-0.4001]
      var lost = net
      lost.b[1] = [Double.nan]
      var line = Network(inputs: 1, cost: .halfSquaredError) {
        Dense(weights: [[1]], bias: [0], activation: .identity)
      }
      let wild = line.train(on: [Example(x: [100], y: [0])], epochs: 999, optimizer: .sgd(learningRate: 1))
      """
    let program = LessonProgram(folder: folder)
    #expect(program.run(Self.net + "\n" + diverging).ending == .completed)
    let cell = "show(1)\n_ = \(call)"
    let outcome = program.run(cell)
    let errors = outcome.diagnostics.map(\.diagnostic).filter { $0.severity == .error }
    #expect(errors.map(\.message) == [message])
    let range = try #require(errors.first?.range)
    let marked = SourceText(cell, name: "").string(range)
    #expect(call.hasPrefix(marked) && marked.count > 2, "\(marked)")
  }

  private static func csv(_ path: String) -> String {
    "Dataset.csv(\"\(path)\", inputs: [\"x\"], targets: [\"y\"])"
  }
  private static func idx(_ images: String, _ labels: String) -> String {
    "Dataset.idx(images: \"\(images)\", labels: \"\(labels)\", classes: 2)"
  }
  private static func train(_ settings: String) -> String {
    "net.train(on: data, \(settings), optimizer: .sgd(learningRate: 1))"
  }
}
