public import Backprop
public import Display
public import LinearAlgebra

// How indices and shapes are read.

/// Every weight of a network with its row and column, where it leads to and where it comes from; of one layer, where one
/// is given.
///
/// The letters and the base of the neuron numbers are those of ``conventions``; of more than 64 weights the first 64 are
/// shown.
public func decoder(_ network: Network, layer: Int? = nil) -> Table {
  orStop(try decoderOrThrow(network, layer: layer))
}

/// - Throws: ``EngineError`` when there is no such layer.
package func decoderOrThrow(_ network: Network, layer: Int? = nil) throws(EngineError) -> Table {
  if let layer { _ = try network.W.subscriptOrThrow(layer) }
  let conventions = Nabla.conventions.values
  let (letters, notation) = (conventions.letters, Notation(isChain: false, conventions))
  let weights = network.parameters.filter { $0.source != nil && $0.layer == layer ?? $0.layer }
  let rows = weights.prefix(64).map { weight -> [Line] in
    [
      Line(notation.name(weight.quantity)),
      "\(notation.name(.all(.w, layer: weight.layer)))[\(weight.neuron), \(weight.source ?? 0)]",
      "\(notation.index(weight.neuron).text) of layer \(weight.layer)",
      "\(notation.index(weight.source ?? 0).text) of layer \(weight.layer - 1)", Line(network[weight]),
    ]
  }
  return Table(
    columns: [
      Table.Column(
        Line(.symbol(.init("w", indices: [.letter(letters.destination), .letter(letters.source)])))),
      Table.Column("entry"), Table.Column("into neuron \(Formula.named(letters.destination))"),
      Table.Column("from neuron \(Formula.named(letters.source))"), Table.Column("value", .trailing),
    ], rows: rows)
}

/// One weight or bias in a sentence: `w₀₂⁽¹⁾ leads into neuron 0 of layer 1 from neuron 2 of layer 0: row 0, column 2`.
public func decoder(_ parameter: Parameter) -> Line {
  let notation = Notation(isChain: false, conventions.values)
  let (ℓ, name) = (parameter.layer, notation.name(parameter.quantity))
  let neuron = notation.index(parameter.neuron).text
  guard let source = parameter.source else {
    return """
      \(name) is the bias of neuron \(neuron) of layer \(ℓ): entry \(parameter.neuron) of \
      \(notation.name(.all(.b, layer: ℓ)))
      """
  }
  return """
    \(name) leads into neuron \(neuron) of layer \(ℓ) from neuron \(notation.index(source).text) of layer \
    \(ℓ - 1): row \(parameter.neuron), column \(source) of \(notation.name(.all(.w, layer: ℓ)))
    """
}

/// How shapes multiply: `[2×3]·[3×4] = [2×4]`, or where and why they do not.
public func shapes(_ factors: [Shape]) -> Line { orStop(try shapesOrThrow(factors.map(\.dimensions))) }

/// The same for shapes given as numbers: `shapes([[2, 3], [3, 4]])`.
public func shapes(_ factors: [[Int]]) -> Line { orStop(try shapesOrThrow(factors)) }

/// - Throws: ``EngineError`` when there is no factor or one has no shape of a vector or matrix.
package func shapesOrThrow(_ factors: [[Int]]) throws(EngineError) -> Line {
  var pairs: [(rows: Int, columns: Int)] = []
  for factor in factors {
    guard (1...2).contains(factor.count), factor.allSatisfy({ $0 > 0 }) else {
      throw EngineError(
        .argument, "A shape is one or two numbers above 0, not \(factor).")
    }
    pairs.append((factor[0], factor.count == 2 ? factor[1] : 1))
  }
  guard let first = pairs.first, let last = pairs.last else {
    throw EngineError(.argument, "There is no shape to multiply.")
  }
  let product = pairs.map { "[\($0.rows)×\($0.columns)]" }.joined(separator: "·")
  for (left, right) in zip(pairs, pairs.dropFirst()) where left.columns != right.rows {
    return Line(product) + " does not exist: the inner sizes "
      + Line("\(left.columns) and \(right.rows)").strong + " differ"
  }
  let inner = pairs.dropFirst().map { String($0.rows) }.joined(separator: ", ")
  return Line(product) + " = " + Line("[\(first.rows)×\(last.columns)]").strong
    + (inner.isEmpty
      ? ""
      : Line(
        ", the inner \(pairs.count == 2 ? "size" : "sizes") \(inner) cancel\(pairs.count == 2 ? "s" : "")"))
}

/// A Jacobian or another matrix under names: rows `f₀, f₁, …`, columns `x₀, x₁, …`; entries that are 0 are dots.
public func grid(_ matrix: Matrix, rows: String, columns: String) -> MatrixGrid {
  let notation = Notation(isChain: false, conventions.values)
  func header(_ letter: String, _ index: Int) -> Line {
    Line(.symbol(.init(letter, indices: [notation.index(index)])))
  }
  return MatrixGrid(
    corner: Line(
      .derivative(.init(.symbol(.init(rows, .vector)), by: .symbol(.init(columns, .vector))))),
    rowHeaders: (0..<matrix.rows).map { header(rows, $0) },
    columnHeaders: (0..<matrix.columns).map { header(columns, $0) },
    rows: (0..<matrix.rows).map { i in matrix[row: i].map { Number($0) } }, dotsZeros: true)
}
