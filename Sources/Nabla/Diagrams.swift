public import Backprop
public import Display
import LinearAlgebra

/// The neurons of a network in columns, with their activations where an example is given.
///
/// - Parameter parameter: a weight or bias to mark.
public func diagram(_ network: Network, at example: Example? = nil, marking parameter: Parameter? = nil)
  -> Drawing
{
  orStop(try diagramOrThrow(network, at: example, marking: parameter))
}

/// - Throws: ``EngineError`` when the example does not fit the network or there is no such parameter.
package func diagramOrThrow(
  _ network: Network, at example: Example? = nil, marking parameter: Parameter? = nil
) throws(EngineError) -> Drawing {
  if let parameter { try network.check(parameter) }
  var picture = NetworkPicture(
    network: network, marked: parameter, notation: Notation(isChain: network.isChain, conventions.values))
  if let example {
    picture.pass = try network.forwardOrThrow(example.x)
    picture.C = try network.costOrThrow(at: example)
  }
  return .diagram(picture.diagram)
}

/// A column for each layer, of a wide layer its first neurons and its last.
private struct NetworkPicture {
  let network: Network
  let marked: Parameter?
  let notation: Notation
  var pass: ForwardPass?
  var C: Double?

  private let widest = 8

  private func shown(_ ℓ: Int) -> [Int] {
    let count = network.sizes[ℓ]
    let kept = Set(markedNeurons(ℓ))
    return (0..<count).filter { $0 < widest - 1 || $0 == count - 1 || count <= widest || kept.contains($0) }
  }

  private func markedNeurons(_ ℓ: Int) -> [Int] {
    guard let marked else { return [] }
    if marked.layer == ℓ { return [marked.neuron] }
    if marked.layer == ℓ + 1, let source = marked.source { return [source] }
    return []
  }

  var diagram: Diagram {
    var nodes: [Diagram.Node] = []
    var edges: [Diagram.Edge] = []
    var before: [(neuron: Int, node: Int)] = []
    for ℓ in 0...network.L {
      var here: [(neuron: Int, node: Int)] = []
      for j in shown(ℓ) {
        let value = pass.map { Number($0.a[ℓ][j], digits: 4, reference: .init(Quantity.a(layer: ℓ, at: j))) }
        here.append((j, nodes.count))
        let isMarked = markedNeurons(ℓ).contains(j)
        nodes.append(
          .init(Line(notation.name(.a(layer: ℓ, at: j))), value: value, column: ℓ, isMarked: isMarked))
        for (k, node) in before {
          edges.append(
            .init(
              from: node, to: nodes.count - 1, name: Line(notation.name(.w(layer: ℓ, to: j, from: k))),
              value: Number(
                network.W[ℓ][j, k], reference: .init(Quantity.w(layer: ℓ, to: j, from: k))),
              isMarked: marked == .w(layer: ℓ, to: j, from: k)))
        }
      }
      before = here
    }
    var columns = (0...network.L).map { ℓ in Line(ℓ == 0 ? "input" : "layer \(ℓ)") }
    if let C {
      columns.append("cost")
      nodes.append(.init(Line(notation.name(.C)), value: Number(C, digits: 4), column: network.L + 1))
      edges += before.map { .init(from: $0.node, to: nodes.count - 1) }
    }
    let omitted = (0...network.L).map { ($0, network.sizes[$0] - shown($0).count) }
    return Diagram(
      columns: columns, nodes: nodes, edges: edges,
      omitted: Dictionary(uniqueKeysWithValues: omitted.filter { $0.1 > 0 }), listsEdges: network.isChain,
      note: C == nil ? Line() : noted(network.cost))
  }
}

/// Stations and edges of all paths as one picture, each edge with its derivative.
public func diagram(_ paths: Paths) -> Drawing {
  let conventions = Nabla.conventions.values
  var order: [Paths.Station] = []
  var column: [Paths.Station: Int] = [:]
  for path in paths.paths {
    for (index, station) in path.places.enumerated() {
      if column[station] == nil { order.append(station) }
      // Behind everything that leads there.
      column[station] = max(column[station] ?? 0, index)
    }
  }
  // One more look moves a station behind one that a later path has moved.
  for path in paths.paths {
    for (from, to) in zip(path.places, path.places.dropFirst()) {
      column[to] = max(column[to] ?? 0, (column[from] ?? 0) + 1)
    }
  }
  let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  var drawn: Set<[Int]> = []
  var edges: [Diagram.Edge] = []
  for path in paths.paths {
    for (index, slope) in path.edges.enumerated() {
      guard let from = place[path.places[index]], let to = place[path.places[index + 1]],
        drawn.insert([from, to]).inserted
      else { continue }
      edges.append(.init(from: from, to: to, value: Number(slope)))
    }
  }
  let nodes = order.map { Diagram.Node(Line($0.name(conventions)), column: column[$0] ?? 0) }
  let width = (nodes.map(\.column).max() ?? 0) + 1
  return .diagram(
    Diagram(
      columns: Array(repeating: Line(), count: width), nodes: nodes, edges: edges, listsEdges: true,
      note: paths.cost.map(noted) ?? Line()))
}

/// The formula of the cost that a drawing has as `C`.
private func noted(_ cost: Cost) -> Line { "\(Formula.named("C")) = \(cost.symbolic)" }

/// What a nudge moves, each variable on a line of its own; all lines have the same scale, so that lengths compare.
public func numberLines(_ nudge: Nudge) -> Drawing {
  let conventions = Nabla.conventions.values
  let reach = 1.25 * (nudge.steps.map { abs($0.change) }.filter(\.isFinite).max() ?? 0)
  return .numberLines(
    NumberLines(
      nudge.steps.map { step in
        let range =
          step.before.isFinite && reach > 0 ? (step.before - reach)...(step.before + reach) : -1...1
        return NumberLines.Row(
          Line(Notation(isChain: step.isInChain, conventions).name(step.quantity)), range: range,
          before: Number(step.before), after: Number(step.after))
      }, note: noted(nudge.cost)))
}
