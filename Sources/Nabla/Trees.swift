public import Backprop
public import Display
import LinearAlgebra

/// What the cost depends on, from the cost down to the input: with numbers, where an example is given.
public func tree(_ network: Network, at example: Example? = nil) -> Drawing {
  orStop(try treeOrThrow(network, at: example))
}

/// - Throws: ``EngineError`` when the example does not fit the network.
package func treeOrThrow(_ network: Network, at example: Example? = nil) throws(EngineError) -> Drawing {
  guard let example else { return .tree(DependencyTree(network: network).root) }
  let pass = try network.forwardOrThrow(example.x)
  let value = try network.cost.valueOrThrow(pass.output, target: example.y)
  return .tree(DependencyTree(network: network, pass: pass, target: example.y, value: value).root)
}

/// The tree of a network's quantities: scalars in a chain, vectors and matrices elsewhere.
private struct DependencyTree {
  let network: Network
  var pass: ForwardPass?
  var target: Vector?
  var value: Double?

  private var isChain: Bool { network.isChain }

  var root: Tree {
    Tree(
      "C = " + Line(network.cost.formula) + (value.map { " = \(number: $0)" } ?? ""),
      [Tree("y" + shown(target)), activation(network.L)])
  }

  /// `a2`, or `a⁽²⁾`; the input of a chain is `x`.
  private func name(_ symbol: String, _ ℓ: Int) -> String {
    if isChain { return symbol == "a" && ℓ == 0 ? "x" : "\(symbol)\(ℓ)" }
    return "\(symbol)\(superscript(ℓ))"
  }

  /// Of a deep network the layers near the cost; the rest would leave the page.
  private var lowest: Int { max(network.L - 7, 0) }

  private func activation(_ ℓ: Int) -> Tree {
    guard ℓ >= lowest else { return Tree(Line(name("a", ℓ)) + shown(pass?.a[ℓ]) + " …") }
    guard ℓ > 0 else { return Tree(Line(isChain ? "x" : "a⁽⁰⁾ = x") + shown(pass?.a[0])) }
    let z = name("z", ℓ)
    return Tree(
      "\(name("a", ℓ)) = \(network.activations[ℓ].symbol)(\(z))" + shown(pass?.a[ℓ]), [weighted(ℓ)])
  }

  private func weighted(_ ℓ: Int) -> Tree {
    let w = name(isChain ? "w" : "W", ℓ)
    let (W, b) = (network.W[ℓ], network.b[ℓ])
    let weight: Line = isChain ? "\(w)" + shown([W[0, 0]]) : "\(w), \(W.shape)"
    return Tree(
      "\(name("z", ℓ)) = \(w)\(isChain ? "·" : "")\(name("a", ℓ - 1)) + \(name("b", ℓ))" + shown(pass?.z[ℓ]),
      [Tree(weight), Tree(Line(name("b", ℓ)) + shown(b)), activation(ℓ - 1)])
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
    var line: Line = value.name.map { "\($0) = \(number: value.data)" } ?? Line(value.data)
    if let slope { line = line + "  · derivative \(number: slope)" }
    guard !value.operands.isEmpty else { return Tree(line) }
    guard seen.count < 500, depth < 12 else { return Tree(line + " …") }
    guard seen.insert(value.identity).inserted else { return Tree(line + " (as above)") }
    return Tree(line, value.operands.map { branch($0.value, slope: $0.slope, depth: depth + 1) })
  }
}
