infix operator ⊙ : MultiplicationPrecedence

extension Vector {
  /// The sum, entry by entry.
  public static func + (u: Vector, v: Vector) -> Vector { orStop(try sumOrThrow(u, v)) }

  /// The difference, entry by entry.
  public static func - (u: Vector, v: Vector) -> Vector { orStop(try differenceOrThrow(u, v)) }

  /// The Hadamard product: entry by entry.
  public static func ⊙ (u: Vector, v: Vector) -> Vector { orStop(try hadamardOrThrow(u, v)) }

  /// The dot product uᵀv.
  public static func * (u: Vector, v: Vector) -> Double { orStop(try productOrThrow(u, v)) }

  /// Adds the right side, in place.
  public static func += (u: inout Vector, v: Vector) { u = u + v }
  /// Subtracts the right side, in place.
  public static func -= (u: inout Vector, v: Vector) { u = u - v }

  /// The same with every sign turned.
  public static prefix func - (v: Vector) -> Vector { v.entrywise { -$0 } }
  /// Every entry times the factor.
  public static func * (factor: Double, v: Vector) -> Vector { v.entrywise { factor * $0 } }
  /// Every entry times the factor.
  public static func * (v: Vector, factor: Double) -> Vector { v.entrywise { $0 * factor } }
  /// Every entry divided by the number.
  public static func / (v: Vector, divisor: Double) -> Vector { v.entrywise { $0 / divisor } }
  /// Multiplies by the right side, in place.
  public static func *= (v: inout Vector, factor: Double) { v = v * factor }
  /// Divides by the right side, in place.
  public static func /= (v: inout Vector, divisor: Double) { v = v / divisor }

  /// - Throws: ``EngineError`` when the vectors differ in length.
  package static func sumOrThrow(_ u: Vector, _ v: Vector) throws(EngineError) -> Vector {
    try u.entrywise(v, "added") { $0 + $1 }
  }

  /// - Throws: ``EngineError`` when the vectors differ in length.
  package static func differenceOrThrow(_ u: Vector, _ v: Vector) throws(EngineError) -> Vector {
    try u.entrywise(v, "subtracted") { $0 - $1 }
  }

  /// - Throws: ``EngineError`` when the vectors differ in length.
  package static func hadamardOrThrow(_ u: Vector, _ v: Vector) throws(EngineError) -> Vector {
    try u.entrywise(v, "multiplied entry by entry") { $0 * $1 }
  }

  /// - Throws: ``EngineError`` when the vectors differ in length.
  package static func productOrThrow(_ u: Vector, _ v: Vector) throws(EngineError) -> Double {
    try u.checkSameLength(v, "multiplied into a dot product")
    var sum = 0.0
    for index in u.storage.indices { sum += u.storage[index] * v.storage[index] }
    return sum
  }

  /// A vector of `function` of every entry.
  package func entrywise(_ function: (Double) -> Double) -> Vector {
    Vector(storage: storage.map(function))
  }

  private func entrywise(
    _ other: Vector, _ verb: String, _ function: (Double, Double) -> Double
  ) throws(EngineError) -> Vector {
    try checkSameLength(other, verb)
    return Vector(storage: zip(storage, other.storage).map { function($0, $1) })
  }

  /// - Throws: ``EngineError`` when the vectors differ in length; the verb says what was to be done.
  package func checkSameLength(_ other: Vector, _ verb: String) throws(EngineError) {
    guard count == other.count else {
      throw EngineError(
        .shape, "A vector with \(entryCount) and a vector with \(other.entryCount) cannot be \(verb).")
    }
  }
}

extension Vector {
  /// The sum of the entries.
  public var sum: Double { storage.reduce(0, +) }

  /// The sum of the entries divided by their number.
  public var mean: Double { orStop(try meanOrThrow()) }

  /// The Euclidean length ‖v‖.
  public var norm: Double { euclideanNorm(of: storage) }

  /// The index of the largest entry, the first of them where several are equal.
  public var argmax: Int { orStop(try argmaxOrThrow()) }

  /// - Throws: ``EngineError`` when the vector is empty.
  package func meanOrThrow() throws(EngineError) -> Double {
    guard !isEmpty else { throw EngineError(.argument, "An empty vector has no mean.") }
    return sum / Double(count)
  }

  /// - Throws: ``EngineError`` when the vector is empty or an entry is not a number.
  package func argmaxOrThrow() throws(EngineError) -> Int {
    guard !isEmpty else { throw EngineError(.argument, "An empty vector has no largest entry.") }
    if let place = storage.firstIndex(where: \.isNaN) {
      throw EngineError(.nonFinite, "Entry \(place) is not a number, so no entry is the largest.")
    }
    var best = 0
    for index in storage.indices where storage[index] > storage[best] { best = index }
    return best
  }
}

/// √Σx², scaled by the largest |x| so that neither overflow nor underflow spoils it.
func euclideanNorm(of entries: [Double]) -> Double {
  let plain = entries.reduce(0) { $0 + $1 * $1 }
  if plain > 1e-280, plain < 1e280 { return plain.squareRoot() }
  let scale = entries.reduce(0) { Swift.max($0, $1.magnitude) }
  guard scale > 0, scale.isFinite else { return plain.isNaN ? .nan : scale }
  let scaled = entries.reduce(0) { $0 + ($1 / scale) * ($1 / scale) }
  return scale * scaled.squareRoot()
}
