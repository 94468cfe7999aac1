package import LinearAlgebra

/// Every way from one named value to another, with the derivative along each.
///
/// Only named values are stations; what lies between two of them without a name is one edge.
public struct Paths: Hashable, Sendable {
  /// Where paths lead through.
  public enum Station: Hashable, Sendable {
    /// A quantity of a network; whether every layer of it has one neuron decides how the quantity is written.
    case quantity(Quantity, isInChain: Bool)
    /// A value by the name that it was given.
    case named(String)
    /// A value without a name.
    case unnamed(Double)
  }

  /// One way from one value to the other.
  public struct Path: Hashable, Sendable {
    /// What lies on the way, both ends included.
    public let places: [Station]
    /// The derivative of each station with respect to the one before.
    public let edges: [Double]

    /// The product of the edges.
    public var product: Double { edges.reduce(1, *) }
  }

  /// Every way, operands from left to right.
  public let paths: [Path]
  /// What one example costs, where the paths lead through a network.
  package var cost: Cost?
  /// The kinks that stand on the paths.
  package var kinks: [Kink] = []

  /// The sum over the paths: the derivative.
  public var total: Double { paths.reduce(0) { $0 + $1.product } }
}

/// Every path from `x` to `y` in the graph behind `y`; multiply along a path, add over paths.
public func paths(from x: Value, to y: Value) -> Paths { orStop(try pathsOrThrow(from: x, to: y)) }

/// - Throws: ``EngineError`` when there are more than 10,000 paths.
package func pathsOrThrow(from x: Value, to y: Value) throws(EngineError) -> Paths {
  var finder = PathFinder(start: x.node, limit: 10_000)
  return Paths(paths: try finder.paths(to: y.node))
}

/// Finds the stations in front of each station, and joins them into paths.
private struct PathFinder {
  /// Nearer to the start, with the derivative of the station behind it.
  struct Link {
    let node: Node
    let slope: Double
  }

  let start: Node
  let limit: Int
  var linksOfNode: [ObjectIdentifier: [Link]] = [:]
  /// The nodes that depend on the start.
  var dependents: Set<ObjectIdentifier> = []

  init(start: Node, limit: Int) {
    self.start = start
    self.limit = limit
  }

  mutating func paths(to end: Node) throws(EngineError) -> [Paths.Path] {
    var found: [Paths.Path] = []
    markNodesAbove(start, upTo: end)
    var stack: [(node: Node, stations: [Paths.Station], edges: [Double])] = [(end, [label(end)], [])]
    while let way = stack.popLast() {
      guard found.count + stack.count < limit else {
        throw EngineError(.size, "There are more than \(limit) paths; name fewer of the values in between.")
      }
      if way.node === start {
        found.append(Paths.Path(places: way.stations.reversed(), edges: way.edges.reversed()))
        continue
      }
      for link in links(of: way.node).reversed() {
        stack.append((link.node, way.stations + [label(link.node)], way.edges + [link.slope]))
      }
    }
    return found
  }

  /// The stations next to `node` on the way to the start, summed over the unnamed nodes in between.
  private mutating func links(of node: Node) -> [Link] {
    if let known = linksOfNode[ObjectIdentifier(node)] { return known }
    var slopes: [ObjectIdentifier: Double] = [ObjectIdentifier(node): 1]
    var links: [Link] = []
    for inner in node.topologicalOrder() where dependents.contains(ObjectIdentifier(inner)) {
      guard let slope = slopes[ObjectIdentifier(inner)] else { continue }
      if inner !== node, inner.name != nil || inner === start {
        links.append(Link(node: inner, slope: slope))
        continue
      }
      for edge in inner.edges { slopes[ObjectIdentifier(edge.parent), default: 0] += slope * edge.slope }
    }
    linksOfNode[ObjectIdentifier(node)] = links
    return links
  }

  private mutating func markNodesAbove(_ start: Node, upTo end: Node) {
    for node in end.topologicalOrder().reversed() {
      let leadsThere = node.edges.contains { dependents.contains(ObjectIdentifier($0.parent)) }
      if node === start || leadsThere { dependents.insert(ObjectIdentifier(node)) }
    }
  }

  private func label(_ node: Node) -> Paths.Station { node.name.map { .named($0) } ?? .unnamed(node.data) }
}
