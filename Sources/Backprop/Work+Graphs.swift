import LinearAlgebra

// How large the graphs of scalars are, and how much a random start or a walk along paths takes; for callers with a
// budget, who ask first.

extension Value {
  /// The number of values behind this one, itself included; found in as many steps.
  package var graphSize: Int { node.topologicalOrder().count }

  /// What finding every path from another value takes: steps, and stations of all paths together.
  ///
  /// Both are upper bounds; where there are more than 10,000 paths, which ``pathsOrThrow(from:to:)`` refuses, they are
  /// those of 10,000.
  package func workOfPaths(from start: Value) -> (steps: Int, stations: Int) {
    let order = node.topologicalOrder()
    var routes: [ObjectIdentifier: Int] = [:]
    var stations = 1
    for node in order.reversed() {
      if node.name != nil || node === start.node { stations += 1 }
      let below = node.edges.reduce(0) { saturatingSum($0, routes[ObjectIdentifier($1.parent)] ?? 0) }
      routes[ObjectIdentifier(node)] = node === start.node ? 1 : min(below, 10_000)
    }
    let paths = routes[ObjectIdentifier(node)] ?? 0
    let all = saturatingProduct(paths, stations)
    return (saturatingSum(saturatingProduct(order.count, stations), saturatingProduct(all, stations)), all)
  }
}

extension Differential {
  /// The number of values behind the one that changes.
  package var graphSize: Int { value.graphSize }
}

extension Dense {
  /// The work of drawing the weights and biases of the layer behind so many inputs.
  package func workOfStart(inputs: Int) -> Int {
    let entries = saturatingProduct(outputs, saturatingSum(inputs, 1))
    guard case .drawn(let initializer) = weights, initializer.isRandom else { return entries }
    if case .orthogonal = initializer.kind {
      return saturatingProduct(entries, saturatingProduct(4, min(inputs, outputs)))
    }
    return saturatingProduct(entries, 32)
  }
}

extension Network {
  /// The most paths that lead from a neuron of layer `ℓ` to the cost, and the factors along one.
  package func paths(from ℓ: Int) -> (count: Int, length: Int) {
    var count = 1
    for layer in sizes.indices where layer >= max(ℓ, 1) {
      if layer > ℓ { count = saturatingProduct(count, sizes[layer]) }
      if !activations[layer].isElementwise { count = saturatingProduct(count, sizes[layer]) }
    }
    return (count, 2 * max(0, L - max(ℓ, 0)) + 3)
  }
}

extension StoppingRule {
  /// The number of validation examples whose cost is watched.
  package var validationCount: Int { validation?.count ?? 0 }
}
