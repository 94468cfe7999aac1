import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addProofs(to vocabulary: Vocabulary) {
    vocabulary.function(notingCallsOf: "check(_:_:)", "Claims that a condition holds, and shows the verdict.")
    {
      (holds: Bool, claim: String) -> Void in receive(checkResult(holds, claim))
    }
    vocabulary.function(
      notingCallsOf: "check(_:equals:within:_:)", "Claims that two numbers are equal but for a tolerance."
    ) {
      (actual: Double, expected: Double, tolerance: Double, claim: String) -> Void in
      receive(checkResult(actual, equals: expected, within: tolerance, claim))
    }
    vocabulary.function(
      notingCallsOf: "check(_:equals:within:_:)", "Claims that two vectors are equal but for a tolerance."
    ) {
      (actual: Vector, expected: Vector, tolerance: Double, claim: String) -> Void in
      receive(try checkResultOrThrow(actual, equals: expected, within: tolerance, claim))
    }
    vocabulary.function(
      notingCallsOf: "check(_:equals:within:_:)", "Claims that two matrices are equal but for a tolerance."
    ) {
      (actual: Matrix, expected: Matrix, tolerance: Double, claim: String) -> Void in
      receive(try checkResultOrThrow(actual, equals: expected, within: tolerance, claim))
    }
    addGradientCheck(to: vocabulary)
    addDiagnosis(to: vocabulary)
  }

  private static func receive(_ result: CheckResult) { Output.current.receive([.check(result)]) }

  private static func addGradientCheck(to vocabulary: Vocabulary) {
    vocabulary.type(GradientCheck.self, "One route to the gradient against central differences.")
    vocabulary.method(
      "gradcheck(at:step:tolerance:of:)",
      "Compares a route to the gradient with central differences at one example.",
      defaults: [
        1: Default(1e-5, "1e-5"), 2: Default(1e-9, "1e-9"), 3: Default(GradientMethod.backprop, ".backprop"),
      ],
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
    vocabulary.property("entries", "One for each parameter, in the order of ∇C.") { (check: GradientCheck) in
      check.entries
    }
    vocabulary.property("step", "h.") { (check: GradientCheck) in check.step }
    vocabulary.property("tolerance", "The largest difference that holds.") { (check: GradientCheck) in
      check.tolerance
    }
    vocabulary.property("cost", "The cost function.") { (check: GradientCheck) in check.cost }
    vocabulary.property("method", "The route that is checked.") { (check: GradientCheck) in check.method }
    vocabulary.property("worst", "The compared entry that differs most, or nil.") { (check: GradientCheck) in
      check.worst
    }
    vocabulary.property("compared", "The entries that were not skipped.") { (check: GradientCheck) in
      check.compared
    }
    vocabulary.property("holds", "Whether no difference exceeds the tolerance.") { (check: GradientCheck) in
      check.holds
    }
    vocabulary.type(GradientCheck.Entry.self, "One parameter's two derivatives.")
    vocabulary.property("parameter", "Which weight or bias.") { (entry: GradientCheck.Entry) in
      entry.parameter
    }
    vocabulary.property("name", "The parameter as it is written.") { (entry: GradientCheck.Entry) in
      entry.name
    }
    vocabulary.property("derivative", "By the route that is checked.") { (entry: GradientCheck.Entry) in
      entry.derivative
    }
    vocabulary.property("centralDifference", "(C(θ+h) − C(θ−h))/2h.") { (entry: GradientCheck.Entry) in
      entry.centralDifference
    }
    vocabulary.property("isSkipped", "Whether a kink lies within the step.") { (entry: GradientCheck.Entry) in
      entry.isSkipped
    }
    vocabulary.property("difference", "How far the two are apart.") { (entry: GradientCheck.Entry) in
      entry.difference
    }
  }

  private static func addDiagnosis(to vocabulary: Vocabulary) {
    vocabulary.type(Diagnosis.self, "The gauges of a network on a set of examples.")
    vocabulary.function(
      "diagnose(_:on:learningRate:)", "Reads the gauges of a network on a set of examples.",
      defaults: [2: Default(Double?.none, "nil")],
      charge: { (net: Network, data: Dataset, _: Double?) in
        .work(
          Charge.product(8, data.count, net.workOfForward),
          elements: Charge.product(Charge.sum(data.count, 3), net.gradientSize))
      }
    ) { (net: Network, data: Dataset, rate: Double?) in try diagnoseOrThrow(net, on: data, learningRate: rate)
    }
    vocabulary.property("layers", "A line for each layer.") { (diagnosis: Diagnosis) in diagnosis.layers }
    vocabulary.property("C", "The mean cost.") { (diagnosis: Diagnosis) in diagnosis.C }
    vocabulary.property("cost", "The cost function.") { (diagnosis: Diagnosis) in diagnosis.cost }
    vocabulary.property("learningRate", "η, or nil.") { (diagnosis: Diagnosis) in diagnosis.learningRate }
    vocabulary.property("firstNonFinite", "Where the first number that is not finite appears, or nil.") {
      (diagnosis: Diagnosis) in diagnosis.firstNonFinite
    }
    vocabulary.type(Diagnosis.Layer.self, "The gauges of one layer.")
    vocabulary.property("layer", "The number of the layer, from 1.") { (layer: Diagnosis.Layer) in layer.layer
    }
    vocabulary.property("activation", "The function from z to a.") { (layer: Diagnosis.Layer) in
      layer.activation
    }
    vocabulary.property("dead", "The ReLU neurons that no example makes fire.") { (layer: Diagnosis.Layer) in
      layer.dead
    }
    vocabulary.property("saturation", "The share of activations whose slope is almost 0, or nil.") {
      (layer: Diagnosis.Layer) in layer.saturation
    }
    vocabulary.property("updateRatio", "log₁₀ of ‖η ∂C/∂W‖/‖W‖, healthy around −3; nil without η.") {
      (layer: Diagnosis.Layer) in layer.updateRatio
    }
    let numbers: [(String, String, KeyPath<Diagnosis.Layer, Double>)] = [
      ("deltaNorm", "The mean of ‖δ‖ over the examples.", \.deltaNorm),
      ("ratioToLast", "`deltaNorm` divided by that of the last layer.", \.ratioToLast),
      ("gradientNorm", "‖∂C/∂W‖ for the mean cost.", \.gradientNorm),
      ("activationMean", "The mean of the activations.", \.activationMean),
      ("activationDeviation", "The standard deviation of the activations.", \.activationDeviation),
    ]
    for (name, summary, path) in numbers {
      vocabulary.property(name, summary) { (layer: Diagnosis.Layer) in layer[keyPath: path] }
    }
  }
}
