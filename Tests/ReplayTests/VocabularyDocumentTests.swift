import Diagnostics
import Foundation
import Notebook
import System
import Testing

@testable import Replay

/// One recorded lesson for each row of the table of vocabulary, so that what cells can say and what they show cannot
/// drift unnoticed.
///
/// To record again after a change that is meant: `nabla update Tests/ReplayTests/Rows`.
@Suite struct VocabularyDocumentTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rows")
    .path
  static let documents = [
    "01-linear-algebra", "02-scalars-with-history", "03-functions", "04-network", "05-passes",
    "06-explaining", "07-data-and-training", "08-proof", "09-rendering", "10-teaching",
  ]

  @Test(arguments: documents)
  func theRecordedOutputsAreWhatTheCellsShow(document: String) throws {
    let lesson = Lesson(try File.read("\(Self.folder)/\(document).md"))
    #expect(lesson.outputs.count == lesson.cells.count)
    let replayed = Replay().run(lesson)
    #expect(replayed.allDiagnostics.map(\.message) == [])
    #expect(replayed.status(with: replayed.drift()) == .good)
    #expect(try !replayed.updated().isChange)
  }

  /// The rows of the vocabulary, entry by entry, as they stand in cells.
  private static let entries: [String: [String]] = [
    "01-linear-algebra": [
      "Vector =", "Matrix =", " + ", " - ", "2 * ", " / 2", "W * a", "v ⊙ w", "outer(δ, ", "diag(v)", ".T",
      ".identity(",
      ".ones(", ".norm", ".sum", ".mean", ".argmax", ".shape",
    ],
    "02-scalars-with-history": [
      "Value(0.8, \"w\")", "w * x + b", "a - 1", " / 2", "exp(", "log(", "pow(", "σ(z)", ".backward()",
      ".grad",
      "d(C)/d(w)",
    ],
    "03-functions": [
      "gradient(at:", "jacobian(at:", "jvp(at:", "along:", "vjp(at:", "with:", "paths(from: s, to: y)",
    ],
    "04-network": [
      "Network(inputs:", "cost:", "seed:", "Dense(4, activation:", "weights: .he)", "Dense(weights: [[",
      "bias: [",
      ".summary", ".L", ".W[", ".b[", ".sigmoid", ".tanh", ".relu,", "relu(atZero:", "leakyReLU(", "elu(",
      ".gelu,",
      ".geluTanh", ".silu", ".softplus", ".softmax", ".identity", ".step", "squaredError", "halfSquaredError",
      "meanSquaredError", "crossEntropy(on: .logits)", "crossEntropy(on: .probabilities)",
      "binaryCrossEntropy(on: .logits)", "binaryCrossEntropy(on: .probabilities)", ".hinge", ".huber(",
      ".zeros",
      ".constant(", ".uniform(", ".normal(", ".truncatedNormal(", ".glorot,", ".glorotUniform", ".heUniform",
      ".leCun,", ".leCunUniform", ".orthogonal,", "gain:",
    ],
    "05-passes": [
      "net.forward(", "pass.z[", "pass.a[", "pass.output", "net.backward(pass, target:", ".delta[", ".dA[",
      ".dW[",
      ".db[", ".dX", ".flattened", ".norm", "gradients(at: example, by:", ".backprop", ".chainRule", ".dual",
      ".finiteDifference(step:", "gradients(over: data, reduction: .mean)", "reduction: .sum",
    ],
    "06-explaining": [
      ".chainRule(for: ", ".w(layer: 1, to: 0, from: 0)", ".localFirst",
      ".paths(from: .a(layer: 1, at: 0), at:",
      ".nudge(w2, by: 0.01, at:", ".trace(at:", "operationCount(M)",
    ],
    "07-data-and-training": [
      "Example(x:", "Dataset(inputs: data.inputs, targets:", "labels:", ".xor", ".moons(", ".circle(",
      ".spiral(",
      ".line(", ".csv(", ".idx(", ".batches(of:", ".shuffled(seed:", ".split(", "oneHot(", "Standardization(",
      ".train(on:", "epochs:", "batch:", "optimizer:", "reduction:", ".cost", ".gradientNorm[",
      ".updateRatio[",
      ".sgd(", ".momentum(", ".nesterov(", ".rmsProp(", ".adam(", ".adamW(", ".accuracy(", ".confusion(",
      ".whenCost(below:", ".whenStalled(for:", ".json", "load(json:", "load(from:",
    ],
    "08-proof": [
      "check(net", "equals:", "within:", "gradcheck(at: example, step: 1e-5, tolerance:", "PlantedBug",
    ],
    "09-rendering": [
      "show(", "digits: 6)", "plot(.sigmoid, [.value, .derivative], over: -6...6, mark:",
      "plot(history.cost, scale: .log)", "plot([\"u\", \"v\"], ", "over: -1...1) { x in [", "table(",
      "diagram(T)",
      "tree(T)", "diagnose(T, on:", "figure(\"2.7\"", "bars(", "decoder(", "shapes(",
    ],
    "10-teaching": [
      "question(", "choices:", "answer:", "order:", "predict(", "equals:", "hint:",
      "conventions.indexBase = .one",
    ],
  ]

  @Test(arguments: documents) func everyEntryOfARowStandsInACell(document: String) throws {
    let lesson = Lesson(try File.read("\(Self.folder)/\(document).md"))
    let code = lesson.cells.map(\.code.text).joined(separator: "\n")
    for entry in try #require(Self.entries[document]) { #expect(code.contains(entry), "\(entry)") }
  }

  @Test func everyDocumentIsReplayed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(Set(files.filter { $0.hasSuffix(".md") }) == Set(Self.documents.map { "\($0).md" }))
  }
}
