import CellLanguage
import Display
import Nabla

extension LessonVocabulary {
  static func addShowing(to vocabulary: Vocabulary) {
    vocabulary.add(
      HostFunction.ofAnyValue("show", "Shows a value: a network, a pass, a matrix, a number, a text.") {
        value in
        Output.current.receive(items(for: value))
      })
    vocabulary.function(
      "interpolate(_:digits:)", summary: "A number in a text, to so many significant digits."
    ) {
      (value: Double, digits: Int) in "\(value, digits: try significant(digits))"
    }
    vocabulary.function(
      "interpolate(_:digits:)", summary: "A vector in a text, each entry to so many digits."
    ) {
      (vector: Vector, digits: Int) in "\(vector, digits: try significant(digits))"
    }
    addActivationPlots(to: vocabulary)
    addPlots(to: vocabulary)
    addDataPlots(to: vocabulary)
    addConventions(to: vocabulary)
  }

  /// - Throws: ``CallError`` where a number cannot be shown to so many digits.
  static func significant(_ digits: Int) throws -> Int {
    guard (1...17).contains(digits) else {
      throw CallError("a number is shown to 1 to 17 significant digits, not \(digits)")
    }
    return digits
  }

  private static func addActivationPlots(to vocabulary: Vocabulary) {
    vocabulary.type(Activation.Curve.self)
    vocabulary.function(
      "plot(_:_:over:mark:)",
      charge: { (_: Activation, curves: [Activation.Curve], _: ClosedRange<Double>, _: Double?) in
        .numbers(curves.count, 512)
      }
    ) { (activation: Activation, curves: [Activation.Curve], range: ClosedRange<Double>, mark: Double?) in
      try plotOrThrow(activation, curves, over: range, mark: mark)
    }
    vocabulary.function(
      "plot(_:_:over:)",
      charge: { (activations: [Activation], curves: [Activation.Curve], _: ClosedRange<Double>) in
        .numbers(activations.count, curves.count, 512)
      }
    ) { (activations: [Activation], curves: [Activation.Curve], range: ClosedRange<Double>) in
      try plotOrThrow(activations, curves, over: range)
    }
  }

  private static func addPlots(to vocabulary: Vocabulary) {
    vocabulary.function(
      "plot(_:over:_:)",
      charge: { (_: String, _: ClosedRange<Double>, _: CellFunction<Double, Double>) in Charge(elements: 512)
      }
    ) { (title: String, range: ClosedRange<Double>, f: CellFunction<Double, Double>) in
      try plotOrThrow(title, over: range) { try f($0) }
    }
    vocabulary.function(
      "plot(_:title:along:scale:)",
      charge: { (values: [Double], _: String, _: String, _: Plot.Scale) in .numbers(values.count, 4) }
    ) { (values: [Double], title: String, label: String, scale: Plot.Scale) in
      try plotOrThrow(values, title: title, along: label, scale: scale)
    }
    vocabulary.function(
      "plot(_:over:_:)",
      charge: { (names: [String], _: ClosedRange<Double>, _: CellFunction<Double, [Double]>) in
        .numbers(names.count, 512)
      }
    ) { (names: [String], range: ClosedRange<Double>, f: CellFunction<Double, [Double]>) in
      try plotOrThrow(names, over: range) { try f($0) }
    }
    vocabulary.function(
      "plot(_:_:title:along:scale:)",
      charge: { (_: [String], values: [[Double]], _: String, _: String, _: Plot.Scale) in
        .numbers(values.reduce(0) { $0 + $1.count }, 4)
      }
    ) { (names: [String], values: [[Double]], title: String, label: String, scale: Plot.Scale) in
      try plotOrThrow(names, values, title: title, along: label, scale: scale)
    }
    vocabulary.function(
      "plot(_:scale:)", charge: { (history: History, _: Plot.Scale) in .numbers(history.cost.count, 4) }
    ) { (history: History, scale: Plot.Scale) in try plotOrThrow(history, scale: scale) }
  }

  private static func addConventions(to vocabulary: Vocabulary) {
    vocabulary.type(Conventions.self)
    vocabulary.global(
      "conventions", summary: "The conventions in force, such as `conventions.indexBase = .one`."
    ) {
      Conventions.current
    }
    vocabulary.sharedProperty(
      "letters",
      { (conventions: Conventions) in
        conventions.letters
      },
      set: { (conventions: Conventions, letters: Conventions.Letters) in
        try conventions.setLettersOrThrow(letters)
      })
    vocabulary.type(Conventions.Residual.self)
    vocabulary.type(Conventions.Letters.self)
    vocabulary.initializer("init(destination:source:example:)") {
      (destination: String, source: String, example: String) in
      Conventions.Letters(destination: destination, source: source, example: example)
    }
    vocabulary.type(Conventions.IndexBase.self)
    vocabulary.property("rawValue", summary: "The number.") { (base: Conventions.IndexBase) in base.rawValue }
  }
}
