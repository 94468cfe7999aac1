import CellLanguage
import Display
import Nabla

// Figures of values: trees, diagrams, number lines, and tables with bars.

extension LessonVocabulary {
  static func addFigures(to vocabulary: Vocabulary) {
    vocabulary.type(Drawing.self)
    vocabulary.function(
      "figure(_:_:_:)"
    ) { (number: String, caption: Line, body: CellFunction<Unit>) -> Void in
      try figure(number, caption) { _ = try body() }
    }
    addTrees(to: vocabulary)
    addDiagrams(to: vocabulary)
    addTabulations(to: vocabulary)
    addReading(to: vocabulary)
  }

  private static func addTrees(to vocabulary: Vocabulary) {
    vocabulary.function("tree(_:at:)", charge: { (net: Network, _: Example?) in size(of: net) }) {
      (net: Network, example: Example?) in
      try net.checkDepth()
      return try treeOrThrow(net, at: example)
    }
    vocabulary.function(
      "tree(_:)",
      charge: { (value: Value) in
        let count = value.graphSize
        return Charge(elements: Charge.product(min(count, 1_000), 24), operations: count)
      }
    ) { (value: Value) in tree(value) }
  }

  private static func addDiagrams(to vocabulary: Vocabulary) {
    vocabulary.function(
      "diagram(_:at:marking:)", charge: { (net: Network, _: Example?, _: Parameter?) in size(of: net) }
    ) { (net: Network, example: Example?, parameter: Parameter?) in
      try diagramOrThrow(net, at: example, marking: parameter)
    }
    vocabulary.function(
      "diagram(_:)",
      charge: { (paths: Paths) in
        .numbers(paths.paths.reduce(0) { Charge.sum($0, $1.stations.count) }, 8)
      }
    ) { (paths: Paths) in diagram(paths) }
    vocabulary.function("numberLines(_:)", charge: { (nudge: Nudge) in .numbers(nudge.steps.count, 8) }) {
      (nudge: Nudge) in numberLines(nudge)
    }
  }

  private static func addTabulations(to vocabulary: Vocabulary) {
    vocabulary.function(
      "table(_:_:digits:)",
      charge: { (headers: [Line], rows: [[Double]], _: Int) in .numbers(rows.count, headers.count, 8) }
    ) { (headers: [Line], rows: [[Double]], digits: Int) in
      let digits = try significant(digits)
      return try tableOrThrow(headers, rows.map { $0.map { Line($0, digits: digits) } })
    }
    vocabulary.function(
      "table(_:_:)", charge: { (headers: [Line], rows: [[Int]]) in .numbers(rows.count, headers.count, 8) }
    ) { (headers: [Line], rows: [[Int]]) in
      try tableOrThrow(headers, rows.map { $0.map { Line(String($0)) } })
    }
    vocabulary.function(
      "table(_:_:)", charge: { (headers: [Line], rows: [[Line]]) in .numbers(rows.count, headers.count, 8) }
    ) { (headers: [Line], rows: [[Line]]) in try tableOrThrow(headers, rows) }
    vocabulary.function("table(_:)", charge: { (counts: [OperationCount]) in .numbers(counts.count, 8, 8) }) {
      (counts: [OperationCount]) in table(counts)
    }
    vocabulary.function(
      "bars(_:_:scale:)",
      charge: { (_: [Line], values: [Double], _: Plot.Scale) in .numbers(values.count, 24) }
    ) { (labels: [Line], values: [Double], scale: Plot.Scale) in
      try barsOrThrow(labels, values.map { Number($0) }, scale: scale)
    }
    vocabulary.function(
      "bars(_:)", charge: { (gradients: Gradients) in .numbers(gradients.flattened.count, 2) }
    ) { (gradients: Gradients) in try barsOrThrow(gradients) }
    vocabulary.function("bars(_:scale:)") { (count: OperationCount, scale: Plot.Scale) in
      try barsOrThrow(count, scale: scale)
    }
  }

  private static func addReading(to vocabulary: Vocabulary) {
    vocabulary.function(
      "decoder(_:layer:)", charge: { (net: Network, _: Int?) in .numbers(net.parameterCount, 4) }
    ) { (net: Network, layer: Int?) in try decoderOrThrow(net, layer: layer) }
    vocabulary.function("decoder(_:)") { (place: Parameter) in
      decoder(place)
    }
    vocabulary.function("shapes(_:)") {
      (factors: [Shape]) in try shapesOrThrow(factors.map(\.dimensions))
    }
    vocabulary.function("shapes(_:)") {
      (factors: [[Int]]) in try shapesOrThrow(factors)
    }
    vocabulary.function(
      "grid(_:rows:columns:)",
      charge: { (matrix: Matrix, _: String, _: String) in .numbers(matrix.rows, matrix.columns, 2) }
    ) { (matrix: Matrix, rows: String, columns: String) in grid(matrix, rows: rows, columns: columns) }
  }

  /// As many numbers as the figure of a network has, several for each neuron.
  private static func size(of net: Network) -> Charge {
    .work(
      Charge.product(2, net.workOfForward),
      elements: Charge.sum(net.gradientSize, Charge.product(net.L, 1_024)))
  }
}
