import LinearAlgebra

/// A number that remembers how it came about, so that derivatives can be taken backwards through any graph.
///
/// A value that is used twice is one node, and what flows back to it is added up before it flows on.
public struct Value {
  let node: Node

  /// A leaf of the graph.
  ///
  /// - Parameter name: what paths call it.
  public init(_ data: Double, _ name: String? = nil) {
    node = Node(data, [])
    node.name = name
  }

  init(_ data: Double, from parents: [(Value, Double)]) {
    node = Node(data, parents.map { Node.Edge(parent: $0.0.node, slope: $0.1) })
  }

  /// The number itself.
  public var data: Double { node.data }

  /// ∂/∂this of the value that ``backward()`` was last called on; 0 before.
  public var grad: Double { node.grad }

  /// The name that paths show.
  public var name: String? { node.name }

  /// The same value with a name; one that has a name already gets a second node behind it.
  public func named(_ name: String) -> Value {
    let value = node.name == nil ? self : Value(data, from: [(self, 1)])
    value.node.name = name
    return value
  }

  /// Finds the derivative of this value with respect to every value it came from, and leaves it in `grad`.
  public func backward() {
    let order = node.topologicalOrder()
    for (node, grad) in zip(order, sweep(order)) { node.grad = grad }
  }

  /// The derivatives of this value with respect to the nodes in `order`, this one first.
  func sweep(_ order: [Node]) -> [Double] {
    var position: [ObjectIdentifier: Int] = [:]
    for (index, node) in order.enumerated() { position[ObjectIdentifier(node)] = index }
    var grads = Array(repeating: 0.0, count: order.count)
    grads[0] = 1
    for (index, node) in order.enumerated() {
      for edge in node.edges {
        if let parent = position[ObjectIdentifier(edge.parent)] { grads[parent] += edge.slope * grads[index] }
      }
    }
    return grads
  }
}

extension Value: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String { node.name.map { "\($0) = \(data)" } ?? String(data) }
}

/// One number of the graph, with the local derivatives to the numbers it was made from.
final class Node {
  struct Edge {
    let parent: Node
    /// ∂node/∂parent.
    let slope: Double
  }

  let data: Double
  private(set) var edges: [Edge]
  var grad = 0.0
  var name: String?

  init(_ data: Double, _ edges: [Edge]) {
    self.data = data
    self.edges = edges
  }

  /// Lets go of a long chain of nodes one by one, not by recursion.
  deinit {
    var pending = edges.map(\.parent)
    edges = []
    while var node = pending.popLast() {
      guard isKnownUniquelyReferenced(&node) else { continue }
      pending += node.edges.map(\.parent)
      node.edges = []
    }
  }

  /// This node and all it came from, each before those it was made from, operands from left to right.
  func topologicalOrder() -> [Node] {
    var finished: [Node] = []
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
    var stack: [(node: Node, next: Int)] = [(self, 0)]
    while let top = stack.last {
      guard top.next < top.node.edges.count else {
        finished.append(top.node)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let parent = top.node.edges[top.node.edges.count - 1 - top.next].parent
      if seen.insert(ObjectIdentifier(parent)).inserted { stack.append((parent, 0)) }
    }
    return finished.reversed()
  }
}

/// The d of `d(y)/d(x)`.
public struct Differential {
  let value: Value

  /// The derivative of the upper value with respect to the lower; 0 where it does not depend on it.
  public static func / (y: Differential, x: Differential) -> Double {
    let order = y.value.node.topologicalOrder()
    let grads = y.value.sweep(order)
    for (node, grad) in zip(order, grads) where node === x.value.node { return grad }
    return 0
  }
}

/// A change of `value`, to be divided by another: `d(y)/d(x)` is ∂y/∂x.
public func d(_ value: Value) -> Differential { Differential(value: value) }

extension Value {
  /// The values that this one was made from, with ∂this/∂each; none for a leaf.
  package var operands: [(value: Value, slope: Double)] {
    node.edges.map { (Value(node: $0.parent), $0.slope) }
  }

  /// The same for every use of one value.
  package var identity: ObjectIdentifier { ObjectIdentifier(node) }

  private init(node: Node) { self.node = node }
}
