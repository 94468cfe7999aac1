public import Backprop
public import Display
import LinearAlgebra

/// What the cost depends on, from the cost down to the input: with numbers, where an example is given.
public func tree(_ network: Network, at example: Example? = nil) -> Drawing {
  orStop(try treeOrThrow(network, at: example))
}

/// - Throws: ``EngineError`` when the example does not fit the network.
package func treeOrThrow(_ network: Network, at example: Example? = nil) throws(EngineError) -> Drawing {
  guard let example else { return .tree(DependencyTree(network, conventions.values).root) }
  let pass = try network.forwardOrThrow(example.x)
  let value = try network.cost.valueOrThrow(pass.output, target: example.y)
  var tree = DependencyTree(network, conventions.values)
  tree.pass = pass
  tree.target = example.y
  tree.value = value
  return .tree(tree.root)
}

/// The tree of a network's quantities: scalars in a chain, vectors and matrices elsewhere.
private struct DependencyTree {
  let network: Network
  var pass: ForwardPass?
  var target: Vector?
  var value: Double?

  let isChain: Bool
  let notation: Notation

  init(_ network: Network, _ conventions: Conventions.Values) {
    self.network = network
    isChain = network.isChain
    notation = Notation(isChain: isChain, conventions)
  }

  var root: Tree {
    let y =
      isChain
      ? notation.name(.y(at: 0)) : .symbol(.init("y", .vector, reference: .init(Quantity.all(.y, layer: 0))))
    return Tree(
      "\(notation.name(.C)) = \(network.cost.symbolic)" + (value.map { " = \(number: $0)" } ?? ""),
      [Tree(Line(y) + shown(target)), activation(network.L)])
  }

  /// `a2`, or `a⁽²⁾`; the input of a chain is `x`.
  private func name(_ kind: Quantity.Kind, _ ℓ: Int) -> Formula {
    guard isChain else { return notation.name(.all(kind, layer: ℓ)) }
    switch kind {
    case .w: return notation.name(.w(layer: ℓ, to: 0, from: 0))
    case .b: return notation.name(.b(layer: ℓ, at: 0))
    case .z: return notation.name(.z(layer: ℓ, at: 0))
    default: return notation.name(.a(layer: ℓ, at: 0))
    }
  }

  /// Of a deep network the layers near the cost; the rest would leave the page.
  private var lowest: Int { max(network.L - 7, 0) }

  private func activation(_ ℓ: Int) -> Tree {
    let a = Line(name(.a, ℓ))
    guard ℓ >= lowest else { return Tree(a + shown(pass?.a[ℓ]) + " …") }
    guard ℓ > 0 else { return Tree((isChain ? a : a + " = \(notation.input)") + shown(pass?.a[0])) }
    let value = Formula.application(network.activations[ℓ].function, [name(.z, ℓ)])
    return Tree(a + " = \(value)" + shown(pass?.a[ℓ]), [weighted(ℓ)])
  }

  private func weighted(_ ℓ: Int) -> Tree {
    let (W, b) = (network.W[ℓ], network.b[ℓ])
    let weight = Line(name(.w, ℓ)) + (isChain ? shown([W[0, 0]]) : ", \(W.shape)")
    let product = Formula.product([name(.w, ℓ), name(.a, ℓ - 1)], isChain ? .tightDot : .none)
    return Tree(
      "\(name(.z, ℓ)) = \(Formula.sum([product, name(.b, ℓ)]))" + shown(pass?.z[ℓ]),
      [Tree(weight), Tree(Line(name(.b, ℓ)) + shown(b)), activation(ℓ - 1)])
  }

  /// ` = 0.5` in a chain, ` = [0.5, 1]` elsewhere, of more than four entries the ends; nothing without an example.
  private func shown(_ vector: Vector?) -> Line {
    guard let vector, pass != nil else { return "" }
    if isChain { return " = \(number: vector[0])" }
    guard vector.count > 4 else { return " = " + vector.line }
    return " = [\(vector[0], digits: 4), …, \(vector[vector.count - 1], digits: 4)] (\(vector.count) entries)"
  }
}

/// What a value was made from, with the derivative along each branch; what is used twice is spelled once.
public func tree(_ value: Value) -> Drawing { .tree(GraphTree().tree(of: value)) }

private final class GraphTree {
  private var seen: Set<ObjectIdentifier> = []

  func tree(of root: Value) -> Tree { branch(root, slope: nil, depth: 0) }

  /// Of a deep or large graph only what fits on a page.
  private func branch(_ value: Value, slope: Double?, depth: Int) -> Tree {
    var line: Line = value.name.map { "\(Formula.named($0)) = \(number: value.data)" } ?? Line(value.data)
    if let slope { line = line + "  · derivative \(number: slope)" }
    guard !value.operands.isEmpty else { return Tree(line) }
    guard seen.count < 500, depth < 12 else { return Tree(line + " …") }
    guard seen.insert(value.identity).inserted else { return Tree(line + " (as above)") }
    return Tree(line, value.operands.map { branch($0.value, slope: $0.slope, depth: depth + 1) })
  }
}
