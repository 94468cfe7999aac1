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
    vocabulary.function("interpolate(_:digits:)", "A number in a text, to so many significant digits.") {
      (value: Double, digits: Int) in "\(value, digits: try significant(digits))"
    }
    vocabulary.function("interpolate(_:digits:)", "A vector in a text, each entry to so many digits.") {
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
    vocabulary.type(Activation.Curve.self, "What of an activation is drawn.")
    vocabulary.enumeration(
      Activation.Curve.self,
      [("value", .value, "The curve σ."), ("derivative", .derivative, "The curve σ′.")])
    let both = Default([Activation.Curve.value, .derivative], "[.value, .derivative]")
    vocabulary.function(
      "plot(_:_:over:mark:)", "An activation, its slope, or both, one panel above the other.",
      defaults: [1: both, 3: Default(Double?.none, "nil")],
      charge: { (_: Activation, curves: [Activation.Curve], _: ClosedRange<Double>, _: Double?) in
        .numbers(curves.count, 512)
      }
    ) { (activation: Activation, curves: [Activation.Curve], range: ClosedRange<Double>, mark: Double?) in
      try plotOrThrow(activation, curves, over: range, mark: mark)
    }
    vocabulary.function(
      "plot(_:_:over:)", "Several activations, or their slopes, on the same axes.", defaults: [1: both],
      charge: { (activations: [Activation], curves: [Activation.Curve], _: ClosedRange<Double>) in
        .numbers(activations.count, curves.count, 512)
      }
    ) { (activations: [Activation], curves: [Activation.Curve], range: ClosedRange<Double>) in
      try plotOrThrow(activations, curves, over: range)
    }
  }

  private static func addPlots(to vocabulary: Vocabulary) {
    vocabulary.function(
      "plot(_:over:_:)", "A function of one number.",
      charge: { (_: String, _: ClosedRange<Double>, _: CellFunction<Double, Double>) in Charge(elements: 512)
      }
    ) { (title: String, range: ClosedRange<Double>, f: CellFunction<Double, Double>) in
      try plotOrThrow(title, over: range) { try f($0) }
    }
    vocabulary.function(
      "plot(_:title:along:scale:)", "The numbers in order, over their index.",
      defaults: [
        1: Default("value", "\"value\""), 2: Default("step", "\"step\""),
        3: Default(Plot.Scale.linear, ".linear"),
      ],
      charge: { (values: [Double], _: String, _: String, _: Plot.Scale) in .numbers(values.count, 4) }
    ) { (values: [Double], title: String, label: String, scale: Plot.Scale) in
      try plotOrThrow(values, title: title, along: label, scale: scale)
    }
    vocabulary.function(
      "plot(_:over:_:)", "Several functions of one number on the same axes.",
      charge: { (names: [String], _: ClosedRange<Double>, _: CellFunction<Double, [Double]>) in
        .numbers(names.count, 512)
      }
    ) { (names: [String], range: ClosedRange<Double>, f: CellFunction<Double, [Double]>) in
      try plotOrThrow(names, over: range) { try f($0) }
    }
    vocabulary.function(
      "plot(_:_:title:along:scale:)", "Several series on the same axes, each in order over its index.",
      defaults: [
        2: Default("value", "\"value\""), 3: Default("step", "\"step\""),
        4: Default(Plot.Scale.linear, ".linear"),
      ],
      charge: { (_: [String], values: [[Double]], _: String, _: String, _: Plot.Scale) in
        .numbers(values.reduce(0) { $0 + $1.count }, 4)
      }
    ) { (names: [String], values: [[Double]], title: String, label: String, scale: Plot.Scale) in
      try plotOrThrow(names, values, title: title, along: label, scale: scale)
    }
    vocabulary.function(
      "plot(_:scale:)", "The cost over the epochs.", defaults: [1: Default(Plot.Scale.linear, ".linear")],
      charge: { (history: History, _: Plot.Scale) in .numbers(history.cost.count, 4) }
    ) { (history: History, scale: Plot.Scale) in try plotOrThrow(history, scale: scale) }
  }

  private static func addConventions(to vocabulary: Vocabulary) {
    vocabulary.type(Conventions.self, "How quantities are written; nothing of it changes a number.")
    vocabulary.global("conventions", "The conventions in force, such as `conventions.indexBase = .one`.") {
      Conventions.current
    }
    vocabulary.sharedProperty(
      "indexBase", "From which number neurons are counted in names.",
      { (conventions: Conventions) in
        conventions.indexBase
      }, set: { (conventions: Conventions, base: Conventions.IndexBase) in conventions.indexBase = base })
    vocabulary.sharedProperty(
      "factorOrder", "The order of the factors of a chain rule that is not told otherwise.",
      { (conventions: Conventions) in
        conventions.factorOrder
      }, set: { (conventions: Conventions, order: ChainRule.Order) in conventions.factorOrder = order })
    vocabulary.sharedProperty(
      "residual", "How the difference between output and target is written.",
      { (conventions: Conventions) in
        conventions.residual
      },
      set: { (conventions: Conventions, residual: Conventions.Residual) in conventions.residual = residual }
    )
    vocabulary.sharedProperty(
      "letters", "The letters that stand for indices in formulas.",
      { (conventions: Conventions) in
        conventions.letters
      },
      set: { (conventions: Conventions, letters: Conventions.Letters) in
        try conventions.setLettersOrThrow(letters)
      })
    vocabulary.type(Conventions.Residual.self, "How the difference between output and target is written.")
    vocabulary.enumeration(
      Conventions.Residual.self,
      [
        ("outputMinusTarget", .outputMinusTarget, "a − y."),
        ("targetMinusOutput", .targetMinusOutput, "−(y − a)."),
        ("bothSteps", .bothSteps, "−(y − a) = a − y."),
      ])
    vocabulary.type(Conventions.Letters.self, "The letters that stand for indices in formulas.")
    vocabulary.initializer(
      "init(destination:source:example:)", "Three letters, all different.",
      defaults: [0: Default("j", "\"j\""), 1: Default("k", "\"k\""), 2: Default("i", "\"i\"")]
    ) { (destination: String, source: String, example: String) in
      Conventions.Letters(destination: destination, source: source, example: example)
    }
    vocabulary.property("destination", "Where a weight leads to.") { (letters: Conventions.Letters) in
      letters.destination
    }
    vocabulary.property("source", "Where a weight comes from.") { (letters: Conventions.Letters) in
      letters.source
    }
    vocabulary.property("example", "One example among many.") { (letters: Conventions.Letters) in
      letters.example
    }
    vocabulary.type(Conventions.IndexBase.self, "From which number neurons are counted in names.")
    vocabulary.enumeration(
      Conventions.IndexBase.self,
      [("zero", .zero, "As the API itself counts."), ("one", .one, "As most books count.")])
    vocabulary.property("rawValue", "The number.") { (base: Conventions.IndexBase) in base.rawValue }
  }
}
