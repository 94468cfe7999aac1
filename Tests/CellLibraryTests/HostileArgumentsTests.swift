import CellLibrary
import Diagnostics
import Foundation
import Testing

/// Everything in the vocabulary, called with what nobody should call it with: empty and mismatched shapes, numbers that
/// are none, the largest and the smallest integers.
///
/// The calls are written from the reference, so that a new binding is tried as soon as it is there. A call may succeed or
/// be refused; a trap would end the tests.
@Suite struct HostileArgumentsTests {
  private static let reference = VocabularyReference.lessons

  /// One topic at a time.
  @Test(arguments: reference.topics.map(\.name))
  func everyCallSucceedsOrIsRefusedInWords(topic name: String) throws {
    let topic = try #require(Self.reference.topics.first { $0.name == name })
    let program = LessonProgram()
    #expect(program.run(HostileValues.prelude).diagnostics.filter { $0.diagnostic.severity == .error } == [])
    var untried: [String] = []
    for entry in topic.sections.flatMap(\.entries) {
      guard let call = HostileCall(entry) else {
        untried.append(entry.signature)
        continue
      }
      var reached = 0
      for turn in 0..<HostileValues.turns {
        let outcome = program.run(call.code(turn), limits: Self.limits)
        let errors = outcome.diagnostics.map(\.diagnostic).filter { $0.severity == .error }
        #expect((outcome.ending == .completed) == errors.isEmpty, "\(call.code(turn))")
        for error in errors { #expect(error.range != nil && !error.message.isEmpty, "\(call.code(turn))") }
        if errors.allSatisfy({ ["cell.trap", "limit.cell"].contains($0.identifier) }) { reached += 1 }
        if reached == 0, turn == HostileValues.turns - 1 {
          Issue.record(
            "never reached: \(call.code(turn)): \(errors.map { $0.identifier + " " + $0.message })")
        }
      }
    }
    #expect(untried == [])
  }

  private static var limits: Limits {
    var limits = Limits()
    limits.operations = 2_000_000
    limits.elements = 2_000_000
    limits.seconds = 5
    return limits
  }
}

/// A call of one entry of the reference, as Swift text.
private struct HostileCall {
  let entry: VocabularyReference.Entry
  let arguments: [Argument]
  let form: Form

  struct Argument {
    let label: String
    let type: String
  }

  enum Form {
    case property, call, initializer, subscripted, infix(String), assignment(String), prefix(String), literal
  }

  /// Nil where no value of a type is known here.
  init?(_ entry: VocabularyReference.Entry) {
    self.entry = entry
    var text = Substring(entry.signature)
    for word in ["static ", "mutating "] where text.hasPrefix(word) { text = text.dropFirst(word.count) }
    if text.hasPrefix("\\(") || text.hasPrefix("a literal of") || entry.name == "show" {
      form = .literal
      arguments = []
      return
    }
    if let owner = entry.owner, HostileValues.of(owner) == nil { return nil }
    let signs = ["+=", "-=", "*=", "/=", "⊙", "+", "-", "*", "/", "%", "=="]
    if let sign = signs.first(where: { text.contains(" \($0) ") }), !text.contains("(") {
      let sides = text.components(separatedBy: " -> ")[0].components(separatedBy: " \(sign) ")
      arguments = sides.map { Argument(label: "_", type: $0) }
      form = sign.hasSuffix("=") && sign != "==" ? .assignment(sign) : .infix(sign)
    } else if text.hasPrefix("-"), !text.contains("(") {
      arguments = [Argument(label: "_", type: String(text.dropFirst().components(separatedBy: " -> ")[0]))]
      form = .prefix("-")
    } else if let open = text.firstIndex(where: { $0 == "(" || $0 == "[" }),
      !text[..<open].contains(":"), let inside = Self.enclosed(text[open...])
    {
      arguments = Self.parts(inside).map(Self.argument)
      form = text[open] == "[" ? .subscripted : entry.name == "init" ? .initializer : .call
    } else {
      arguments = []
      form = .property
    }
    for argument in arguments where HostileValues.of(argument.type) == nil { return nil }
  }

  /// The cell that makes the call; each turn has other values.
  func code(_ turn: Int) -> String {
    let values = arguments.enumerated().map { place, argument in
      Self.value(argument.type, turn * (place + 1) + place)
    }
    let list = zip(arguments, values).map { argument, value in
      argument.label == "_" ? value : "\(argument.label): \(value)"
    }.joined(separator: ", ")
    func typed(_ place: Int) -> String { "let v\(place): \(arguments[place].type) = \(values[place])" }
    switch form {
    case .literal: return "show(\"\\(Double.nan, digits: \(turn)) \\(Vector([]), digits: \(turn - 3))\")"
    case .infix(let sign): return "do { \(typed(0)); \(typed(1)); show(v0 \(sign) v1) }"
    case .assignment(let sign):
      return "do { var v: \(arguments[0].type) = \(values[0]); \(typed(1)); v \(sign) v1; show(v) }"
    case .prefix(let sign): return "do { \(typed(0)); show(\(sign)v0) }"
    case .initializer: return "do { let made = \(entry.owner ?? "")(\(list)); show(made) }"
    case .property, .call, .subscripted: return member(turn, list)
    }
  }

  private func member(_ turn: Int, _ list: String) -> String {
    let access: String
    switch form {
    case .property: access = ".\(entry.name)"
    case .subscripted: access = "[\(list)]"
    default: access = entry.name == "callAsFunction" ? "(\(list))" : ".\(entry.name)(\(list))"
    }
    guard let owner = entry.owner else { return String(access.dropFirst()) }
    if entry.signature.hasPrefix("static ") { return "\(owner)\(access)" }
    // Cells cannot write every type: a part of a collection, and what has one thing for each layer.
    let type = owner.hasPrefix("Slice<") || owner == "Layers" ? "" : ": \(owner)"
    let receiver = "var receiver\(type) = \(Self.value(owner, turn))"
    let isVoid = !entry.signature.contains(" -> ") && !entry.signature.contains("): ") && !isProperty
    return "do { \(receiver); \(isVoid ? "receiver\(access)" : "show(receiver\(access))") }"
  }

  private var isProperty: Bool { if case .property = form { true } else { false } }

  private static func value(_ type: String, _ turn: Int) -> String {
    let values = HostileValues.of(type) ?? ["0"]
    return values[turn % values.count]
  }

  /// `label: Type = default`
  private static func argument(_ text: String) -> Argument {
    let declared = text.components(separatedBy: " = ")[0]
    guard let colon = declared.range(of: ": ") else { return Argument(label: "_", type: declared) }
    return Argument(
      label: String(declared[..<colon.lowerBound]), type: String(declared[colon.upperBound...]))
  }

  /// What stands between the first bracket and the one that closes it.
  private static func enclosed(_ text: Substring) -> Substring? {
    var depth = 0
    for index in text.indices {
      if "([<".contains(text[index]) { depth += 1 }
      if ")]".contains(text[index]) || text[index] == ">" && text[..<index].last != "-" { depth -= 1 }
      if depth == 0 { return text[text.index(after: text.startIndex)..<index] }
    }
    return nil
  }

  /// The parts between commas that stand in no brackets.
  private static func parts(_ text: Substring) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      if "([<".contains(character) { depth += 1 }
      if ")]".contains(character) || character == ">" && parts[parts.count - 1].last != "-" { depth -= 1 }
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}

/// Values that nobody should call anything with.
private enum HostileValues {
  static let turns = 8

  /// Expressions of a type; nil where none are known.
  static func of(_ type: String) -> [String]? {
    if let known = table[type] { return known }
    if type.hasSuffix("?"), let wrapped = of(String(type.dropLast())) { return ["nil"] + wrapped }
    // The cases and constants of a type stand for its values.
    let constants = VocabularyReference.lessons.topics.flatMap(\.sections).flatMap(\.entries).filter {
      $0.owner == type && $0.signature == "static \($0.name): \(type)"
    }
    if !constants.isEmpty { return constants.map { "\(type).\($0.name)" } }
    if type.hasPrefix("["), type.hasSuffix("]"), let element = of(String(type.dropFirst().dropLast())) {
      return ["[]", "[\(element[0])]", "[\(element.prefix(2).joined(separator: ", "))]"]
    }
    return nil
  }

  /// Networks: a chain, one with several outputs, one with a weight that is no number, one that lets no gradient pass.
  static let prelude = """
    let T = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
      Dense(weights: [[-1.1]], bias: [0.5], activation: .relu)
    }
    let M = Network(inputs: 2, cost: .crossEntropy(on: .probabilities)) {
      Dense(weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .gelu)
      Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .softmax)
    }
    var N = M
    N.W[2][1, 2] = Double.nan
    N.b[1][0] = Double.infinity
    let S = Network(inputs: 1, cost: .hinge) { Dense(weights: [[1e200]], bias: [1e308], activation: .step) }
    let t = Example(x: [1.5], y: [1]), m = Example(x: [1, -2], y: [1, 0])
    let e = Example(x: [], y: []), bad = Example(x: [Double.nan, Double.infinity], y: [0, Double.nan])
    let x0 = Value(0, "x"), x1 = Value(Double.nan, ""), y0 = (x0 * x0 + x1).named("y")
    var trained = T
    let history = trained.train(on: [t], epochs: 2, optimizer: .adam(learningRate: 1))
    var wild = N
    let diverged = wild.train(on: [m], epochs: 3, optimizer: .sgd(learningRate: 1e300))
    """

  private static let numbers = ["0", "-1", "Double.nan", "Double.infinity", "1e308", "-5e-324", "2.5"]
  private static let vectors = [
    "Vector([])", "[1]", "[1, 2]", "[1, 2, 3]", "Vector([Double.nan, Double.infinity])", "[1e308, -1e308]",
  ]

  private static let table: [String: [String]] = [
    "Int": ["0", "-1", "1", "2", "Int.max", "Int.min", "3", "1_000_000_007"],
    "UInt64": ["UInt64.max", "UInt64.min", "UInt64(7)"],
    "Bool": ["true", "false"],
    "Double": numbers,
    "T": numbers,
    "String": [
      "\"\"", "\"a\"", "\"\\u{0}\\n|<b>\"", "\"../../etc/passwd\"", "String(repeating: \"ab\", count: 500)",
    ],
    "some Sequence<Double>": ["[1.0]", "[Double]()", "[Double.nan]", "Vector([1, 2])"],
    "Vector": vectors,
    "Shape": ["Vector([]).shape", "M.W[1].shape", "Matrix([]).shape"],
    "Slice<Vector>": ["Vector([1, 2, 3])[1...]", "Vector([]).prefix(2)"],
    "Slice<Dataset>": ["Dataset.xor[1...2]", "Dataset.xor.prefix(0)"],
    "Matrix": [
      "Matrix([])", "[[]]", "[[1, 2]]", "[[1], [2], [3]]", "[[Double.nan, 1], [2, Double.infinity]]",
    ],
    "Range<Int>": ["0..<0", "0..<1", "-1..<1", "2..<Int.max", "Int.min..<Int.max"],
    "ClosedRange<Int>": ["0...0", "-1...0", "1...Int.max", "Int.min...Int.max"],
    "PartialRangeFrom<Int>": ["0...", "Int.max...", "(-1)..."],
    "PartialRangeUpTo<Int>": ["..<0", "..<Int.max", "..<(-1)"],
    "PartialRangeThrough<Int>": ["...0", "...Int.max", "...(-1)"],
    "ClosedRange<Double>": [
      "0...0", "-1...1", "-Double.infinity...Double.infinity", "-1e308...1e308", "0...5e-324",
    ],
    "[Double]": ["[]", "[1]", "[Double.nan, 1]", "[1, 2, Double.infinity]", "[1e308, -1e308]", "[0, 0]"],
    "[[Double]]": ["[]", "[[]]", "[[1], [2, 3]]", "[[1, 2]]", "[[Double.nan]]"],
    "[Int]": ["[]", "[0]", "[3, 0, 1]", "[Int.max, 2, Int.max]", "[-1, 2]", "[2, 3, 1]"],
    "[[Int]]": ["[]", "[[]]", "[[1], [2, 3]]", "[[Int.max, -1], [2, 3]]"],
    "[String]": ["[]", "[\"a\"]", "[\"a\", \"b\"]"],
    "Line": ["Line(\"\")", "Line(Double.nan)", "Line(\"a\\nb\") + Line(1.0)"],
    "[Line]": ["[]", "[\"a\"]", "[\"a\", \"a\"]"],
    "[[Line]]": ["[]", "[[]]", "[[\"a\"], [\"b\", \"c\"]]", "[[\"1\"]]"],
    "Network": ["T", "M", "N", "S"],
    "Parameter": [
      ".w(layer: 1, to: 0, from: 0)", ".b(layer: 2, at: 1)", ".w(layer: Int.max, to: Int.min, from: -1)",
      ".b(layer: 0, at: Int.max)",
    ],
    "Quantity": [".a(layer: 1, at: 0)", ".z(layer: 2, at: 9)", ".a(layer: Int.max, at: Int.min)"],
    "NetworkSummary": ["T.summary", "N.summary"],
    "NetworkSummary.Layer": ["N.summary.layers[0]"],
    "Dense": [
      "Dense(0, activation: .softmax, weights: .zeros)", "Dense(weights: [[]], bias: [], activation: .tanh)",
    ],
    "() -> [Dense]": [
      "{ Dense(2, activation: .tanh, weights: .zeros) }", "{ Dense(-1, activation: .relu, weights: .he) }",
      "{ Dense(Int.max, activation: .relu, weights: .orthogonal) }",
      "{ Dense(weights: [[1]], bias: [1, 2], activation: .step) }",
      "{ Dense(1, activation: .tanh, weights: .normal(deviation: Double.nan)) }",
    ],
    "Layers": ["M.W", "N.W"],
    "Initializer": [
      ".zeros", ".uniform(0...0)", ".normal(deviation: Double.nan)", ".glorot(gain: -1)",
      ".constant(Double.nan)",
    ],
    "Example": ["e", "t", "m", "bad"],
    "[Example]": ["[]", "[t, m]", "[e]", "[bad]"],
    "ForwardPass": ["T.forward([1])", "N.forward([1, 2])", "S.forward([-1])"],
    "ForwardTrace": ["N.forward([1, Double.nan]).trace"],
    "ForwardTrace.Step": ["N.forward([1, Double.nan]).trace.steps[0]"],
    "Gradients": ["T.gradients(at: t)", "N.gradients(at: m)", "M.gradients(at: bad)"],
    "GradientMethod": [
      ".backprop", ".chainRule", ".dual", ".complexStep", ".finiteDifference(step: 0)",
      ".finiteDifference(step: Double.nan)", ".faultyBackprop(.missingTranspose)",
    ],
    "DatasetGradients": ["M.gradients(over: [m])", "N.gradients(over: [bad, m], averaging: .afterwards)"],
    "ChainRule": [
      "T.chainRule(for: .b(layer: 1, at: 0), at: t)",
      "N.chainRule(for: .w(layer: 1, to: 0, from: 0), at: bad)",
    ],
    "ChainRule.Factor": ["T.chainRule(for: .b(layer: 1, at: 0), at: t).factors[0]"],
    "ChainRule.Path": ["T.chainRule(for: .b(layer: 1, at: 0), at: t).paths[0]"],
    "Paths": [
      "paths(from: x0, to: y0)", "paths(from: y0, to: x0)", "N.paths(from: .a(layer: 1, at: 0), at: bad)",
    ],
    "Paths.Path": ["paths(from: x0, to: y0).paths[0]"],
    "FanOut": ["N.fanOut(layer: 1, at: bad)"],
    "FanOut.Neuron": ["N.fanOut(layer: 1, at: bad).neurons[0]"],
    "FanOut.Term": ["N.fanOut(layer: 1, at: bad).neurons[0].terms[0]"],
    "Nudge": [
      "N.nudge(.b(layer: 1, at: 0), by: 1e308, at: bad)", "T.nudge(.b(layer: 1, at: 0), by: 5e-324, at: t)",
    ],
    "Nudge.Step": ["N.nudge(.b(layer: 1, at: 0), by: 1e308, at: bad).steps[0]"],
    "Trace": ["T.trace(at: t)", "N.trace(at: bad)"],
    "Trace.Step": ["N.trace(at: bad).steps[0]"],
    "Trace.Step.Result": ["N.trace(at: bad).steps[0].result"],
    "Trace.Operand": ["N.trace(at: bad).steps[0].operands[0]"],
    "OperationCount": ["operationCount(M)", "operationCount(sizes: [1, 1])"],
    "Dataset": ["Dataset([])", ".xor", "[t]", "[m, bad]", "Dataset(inputs: [[]], targets: [[1]])"],
    "Standardization": ["Standardization(.xor)", "Standardization([bad])"],
    "Optimizer": [
      ".sgd(learningRate: 0)", ".adam(learningRate: Double.nan)", ".sgd(learningRate: 1)",
      ".momentum(learningRate: 1e308)", ".adamW(learningRate: 1, beta1: 2, epsilon: 0)",
    ],
    "Optimizer.Run": [
      "Optimizer.Run(.adam(learningRate: 1), from: [1])", "Optimizer.Run(.sgd(learningRate: 1), from: [])",
    ],
    "StoppingRule": [
      ".whenCost(below: Double.nan)", ".whenStalled(for: 0)",
      ".whenStalled(for: Int.max, improvement: -1, on: [t])",
      ".whenStalled(for: 1, on: Dataset([]))",
    ],
    "History": ["history", "diverged"],
    "ConfusionTable": ["M.confusion(on: [m])", "N.confusion(on: [m])"],
    "GradientCheck": ["T.gradcheck(at: t)", "N.gradcheck(at: bad)"],
    "GradientCheck.Entry": ["N.gradcheck(at: bad).entries[0]"],
    "Diagnosis": ["diagnose(N, on: [bad])", "diagnose(T, on: [t])"],
    "Diagnosis.Layer": ["diagnose(N, on: [bad]).layers[0]"],
    "Value": ["x0", "x1", "y0", "Value(Double.infinity)"],
    "Dual": ["Dual(0)", "Dual(Double.nan, derivative: Double.infinity)"],
    "Differential": ["d(x0)", "d(y0)"],
    "(Dual) -> Dual": ["{ x in 1 / x }", "{ x in log(x) }"],
    "([Value]) -> Value": ["{ x in x[0] }", "{ x in x[99] / Value(0) }"],
    "([Value]) -> [Value]": ["{ x in x }", "{ _ in [Value]() }"],
    "([Dual]) -> [Dual]": ["{ x in x }", "{ _ in [Dual]() }"],
    "(Double) -> Double": ["{ x in 1 / x }", "{ _ in Double.nan }"],
    "(Double) -> [Double]": ["{ x in [x] }", "{ _ in [] }", "{ x in [x, 1 / x] }"],
    "() -> Line": ["{ \"\" }", "{ \"a\" }"],
    "() -> Void": ["{ show(1) }", "{ }"],
    "SplitMix64": ["SplitMix64(seed: UInt64.max)"],
    "Conventions": ["conventions"],
    "Conventions.Letters": [".init()", ".init(destination: \"\", source: \"\", example: \"\")"],
    "Table": ["Table(columns: [], rows: [])", "Table(columns: [Table.Column(\"a\")], rows: [[\"1\"]])"],
    "Table.Column": ["Table.Column(\"a\")"],
    "[Table.Column]": ["[]", "[Table.Column(\"a\")]"],
    "Plot": ["plot([1.0, 2.0])"],
    "Plot.Point": ["Plot.Point(x: Double.nan, y: 0)"],
    "[Plot.Point]": ["[]", "[Plot.Point(x: Double.nan, y: Double.infinity)]", "[Plot.Point(x: 0, y: -1)]"],
    "Plot.Curve": ["Plot.Curve(\"\", points: [Plot.Point(x: Double.nan, y: 1)])"],
    "[Plot.Curve]": [
      "[]", "[Plot.Curve(\"c\", points: []), Plot.Curve(\"c\", points: [Plot.Point(x: 0, y: -1)])]",
    ],
    "Plot.Panel": ["Plot.Panel(title: \"\", curves: [], vertical: 0...0)"],
    "[Plot.Panel]": ["[]", "[Plot.Panel(title: \"t\", curves: [], vertical: 0...0, scale: .log)]"],
    "Plot.Mark": ["Plot.Mark(x: Double.nan, reading: \"\")"],
  ]
}
