import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addProofs(to vocabulary: Vocabulary) {
    vocabulary.function(notingCallsOf: "check(_:_:)") {
      (holds: Bool, claim: String) -> Void in receive(checkResult(holds, claim))
    }
    vocabulary.function(notingCallsOf: "check(_:equals:within:_:)") {
      (actual: Double, expected: Double, tolerance: Double, claim: String) -> Void in
      receive(checkResult(actual, equals: expected, within: tolerance, claim))
    }
    vocabulary.function(notingCallsOf: "check(_:equals:within:_:)") {
      (actual: Vector, expected: Vector, tolerance: Double, claim: String) -> Void in
      receive(try checkResultOrThrow(actual, equals: expected, within: tolerance, claim))
    }
    vocabulary.function(notingCallsOf: "check(_:equals:within:_:)") {
      (actual: Matrix, expected: Matrix, tolerance: Double, claim: String) -> Void in
      receive(try checkResultOrThrow(actual, equals: expected, within: tolerance, claim))
    }
    addGradientCheck(to: vocabulary)
    addDiagnosis(to: vocabulary)
  }

  private static func receive(_ result: CheckResult) { Output.current.receive([.check(result)]) }

  private static func addGradientCheck(to vocabulary: Vocabulary) {
    vocabulary.type(GradientCheck.self)
    vocabulary.method(
      "gradcheck(at:step:tolerance:of:)",
      charge: { (net: Network, _: Example, _: Double, _: Double, method: GradientMethod) in
        // Near a kink every parameter takes two more passes, through changed copies of the network.
        let crossing = Charge.product(net.parameterCount, net.parameterCount, 4)
        return .work(
          Charge.sum(net.workOfGradcheck(of: method), crossing),
          elements: Charge.sum(net.gradientSize, Charge.product(16, net.parameterCount)))
      }
    ) { (net: Network, example: Example, step: Double, tolerance: Double, method: GradientMethod) in
      try net.checkDepth()
      return try net.gradcheckOrThrow(at: example, step: step, tolerance: tolerance, of: method)
    }
    vocabulary.type(GradientCheck.Entry.self)
  }

  private static func addDiagnosis(to vocabulary: Vocabulary) {
    vocabulary.type(Diagnosis.self)
    vocabulary.function(
      "diagnose(_:on:learningRate:)",
      charge: { (net: Network, data: Dataset, _: Double?) in
        .work(
          Charge.product(8, data.count, net.workOfForward),
          elements: Charge.product(Charge.sum(data.count, 3), net.gradientSize))
      }
    ) { (net: Network, data: Dataset, rate: Double?) in try diagnoseOrThrow(net, on: data, learningRate: rate)
    }
    vocabulary.type(Diagnosis.Layer.self)
  }
}
