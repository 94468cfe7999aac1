import CellLanguage
import Nabla

// Derivatives of closures.

extension LessonVocabulary {
  static func addDerivatives(to vocabulary: Vocabulary) {
    vocabulary.function("derivative(at:_:)") {
      (x: Double, f: CellFunction<Dual, Dual>) in try derivativeOrThrow(at: x) { try f($0) }
    }
    vocabulary.function(
      "gradient(at:_:)", charge: { (x: Vector, _: CellFunction<[Value], Value>) in .numbers(x.count, 24) }
    ) { (x: Vector, f: CellFunction<[Value], Value>) in
      try gradientOrThrow(at: x) { variables in
        let y = try f(variables)
        try f.take(Charge(operations: Charge.product(y.graphSize, 2)))
        return y
      }
    }
    vocabulary.function(
      "jacobian(at:_:)", charge: { (x: Vector, _: CellFunction<[Value], [Value]>) in .numbers(x.count, 24) }
    ) { (x: Vector, f: CellFunction<[Value], [Value]>) in
      try jacobianOrThrow(at: x) { variables in
        let outputs = try f(variables)
        try f.take(.numbers(outputs.count, x.count))
        // One sweep for each output; charged one by one, so that the count stops where the budget does.
        for output in outputs { try f.take(Charge(operations: Charge.product(output.graphSize, 3))) }
        return outputs
      }
    }
    vocabulary.function(
      "jvp(at:along:_:)",
      charge: { (x: Vector, _: Vector, _: CellFunction<[Dual], [Dual]>) in .numbers(x.count, 3) }
    ) { (x: Vector, v: Vector, f: CellFunction<[Dual], [Dual]>) in
      try jvpOrThrow(at: x, along: v) { try f($0) }
    }
    vocabulary.function(
      "vjp(at:with:_:)",
      charge: { (x: Vector, _: Vector, _: CellFunction<[Value], [Value]>) in .numbers(x.count, 24) }
    ) { (x: Vector, v: Vector, f: CellFunction<[Value], [Value]>) in
      try vjpOrThrow(at: x, with: v) { variables in
        let outputs = try f(variables)
        for output in outputs {
          try f.take(Charge(elements: 40, operations: Charge.product(output.graphSize, 2)))
        }
        return outputs
      }
    }
  }
}
