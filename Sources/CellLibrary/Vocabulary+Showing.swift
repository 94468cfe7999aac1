import CellLanguage
import Display
import Nabla

extension LessonVocabulary {
  static func addShowing(to vocabulary: Vocabulary) {
    vocabulary.add(showing)
    vocabulary.function("check(_:_:)", "Claims that a condition holds.") { (holds: Bool, claim: String) -> Void in
      receive(checkResult(holds, claim))
    }
    vocabulary.function("check(_:equals:within:_:)", "Claims that two numbers agree.") {
      (actual: Double, expected: Double, tolerance: Double, claim: String) -> Void in
      receive(checkResult(actual, equals: expected, within: tolerance, claim))
    }
    vocabulary.function("check(_:equals:within:_:)", "Claims that two vectors agree.") {
      (actual: Vector, expected: Vector, tolerance: Double, claim: String) -> Void in
      receive(try checkResultOrThrow(actual, equals: expected, within: tolerance, claim))
    }
    vocabulary.function("check(_:equals:within:_:)", "Claims that two matrices agree.") {
      (actual: Matrix, expected: Matrix, tolerance: Double, claim: String) -> Void in
      receive(try checkResultOrThrow(actual, equals: expected, within: tolerance, claim))
    }
    vocabulary.function("interpolate(_:digits:)", "A number in a text, to some significant digits.") {
      (value: Double, digits: Int) in "\(value, digits: digits)"
    }
    vocabulary.staticProperty("value", of: Activation.Curve.self, "The curve σ.", Activation.Curve.value)
    vocabulary.staticProperty("derivative", of: Activation.Curve.self, "The curve σ′.", Activation.Curve.derivative)
    vocabulary.function(
      "plot(_:_:over:mark:)", "The curves of an activation.",
      defaults: [1: Default([Activation.Curve.value, .derivative], "[.value, .derivative]"), 3: Default(Double?.none, "nil")]
    ) { (activation: Activation, curves: [Activation.Curve], range: ClosedRange<Double>, mark: Double?) in
      try plotOrThrow(activation, curves, over: range, mark: mark)
    }
  }

  private static func receive(_ result: CheckResult) { Output.current.receive([.check(result)]) }

  /// `show` takes a value of any type.
  private static let showing = HostFunction.ofAnyValue("show", "Shows a value.") { value in
    Output.current.receive(items(for: value))
  }
}
