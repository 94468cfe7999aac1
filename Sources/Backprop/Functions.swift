public import LinearAlgebra

/// The derivative of a function of one number, by dual numbers.
public func derivative(at x: Double, _ f: (Dual) -> Dual) -> Double { f(Dual(x, derivative: 1)).derivative }

/// ∇f at `x`, by one sweep back through the graph of `f`.
public func gradient(at x: Vector, _ f: ([Value]) -> Value) -> Vector {
  let variables = x.map { Value($0) }
  return Vector(f(variables).derivatives(with: variables))
}

/// The Jacobian of `f` at `x`: entry (i, j) is ∂fᵢ/∂xⱼ, one row for each output.
public func jacobian(at x: Vector, _ f: ([Value]) -> [Value]) -> Matrix {
  let variables = x.map { Value($0) }
  let outputs = f(variables)
  return Matrix(
    rows: outputs.count, columns: x.count, storage: outputs.flatMap { $0.derivatives(with: variables) })
}

/// The Jacobian of `f` at `x` times the vector `v`, by one forward pass on dual numbers.
public func jvp(at x: Vector, along v: Vector, _ f: ([Dual]) -> [Dual]) -> Vector {
  orStop(try x.checkSameLength(v, "used as point and direction"))
  return Vector(f(zip(x, v).map { Dual($0, derivative: $1) }).map(\.derivative))
}

/// The transposed Jacobian of `f` at `x` times the vector `v`, by one sweep back.
public func vjp(at x: Vector, with v: Vector, _ f: ([Value]) -> [Value]) -> Vector {
  let variables = x.map { Value($0) }
  let outputs = f(variables)
  orStop(try Vector(outputs.map(\.data)).checkSameLength(v, "used as output and direction"))
  return weightedSum(outputs, v, variables)
}

/// - Throws: What `f` throws.
package func derivativeOrThrow(at x: Double, _ f: (Dual) throws -> Dual) throws -> Double {
  try f(Dual(x, derivative: 1)).derivative
}

/// - Throws: What `f` throws.
package func gradientOrThrow(at x: Vector, _ f: ([Value]) throws -> Value) throws -> Vector {
  let variables = x.map { Value($0) }
  return Vector(try f(variables).derivatives(with: variables))
}

/// - Throws: What `f` throws.
package func jacobianOrThrow(at x: Vector, _ f: ([Value]) throws -> [Value]) throws -> Matrix {
  let variables = x.map { Value($0) }
  let outputs = try f(variables)
  return Matrix(
    rows: outputs.count, columns: x.count, storage: outputs.flatMap { $0.derivatives(with: variables) })
}

/// - Throws: ``EngineError`` when point and direction differ in length, and what `f` throws.
package func jvpOrThrow(at x: Vector, along v: Vector, _ f: ([Dual]) throws -> [Dual]) throws -> Vector {
  try x.checkSameLength(v, "used as point and direction")
  return Vector(try f(zip(x, v).map { Dual($0, derivative: $1) }).map(\.derivative))
}

/// - Throws: ``EngineError`` when output and direction differ in length, and what `f` throws.
package func vjpOrThrow(at x: Vector, with v: Vector, _ f: ([Value]) throws -> [Value]) throws -> Vector {
  let variables = x.map { Value($0) }
  let outputs = try f(variables)
  try Vector(outputs.map(\.data)).checkSameLength(v, "used as output and direction")
  return weightedSum(outputs, v, variables)
}

private func weightedSum(_ outputs: [Value], _ v: Vector, _ variables: [Value]) -> Vector {
  let sum = zip(outputs, v).reduce(Value(0)) { $0 + $1.0 * $1.1 }
  return Vector(sum.derivatives(with: variables))
}

extension Value {
  /// The derivatives of this value with respect to others, by one sweep.
  func derivatives(with others: [Value]) -> [Double] {
    let order = node.topologicalOrder()
    var found: [ObjectIdentifier: Double] = [:]
    for (node, grad) in zip(order, sweep(order)) { found[ObjectIdentifier(node)] = grad }
    return others.map { found[ObjectIdentifier($0.node)] ?? 0 }
  }
}
