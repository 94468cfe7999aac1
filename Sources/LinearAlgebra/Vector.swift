/// A column of numbers, written `[1, 2]`; entries are counted from 0.
///
/// `let a: Vector = [1, 2]`; indices start at 0.
public struct Vector: Hashable, Sendable {
  /// The entries in order.
  package var storage: [Double]

  /// A vector of the given entries.
  package init(storage: [Double]) {
    self.storage = storage
  }

  /// A vector of the given entries, in order.
  public init(_ entries: some Sequence<Double>) {
    storage = Array(entries)
  }

  /// The entries as a plain array.
  public var elements: [Double] { storage }

  /// The number of entries.
  public var shape: Shape { Shape(storage.count) }
}

extension Vector: ExpressibleByArrayLiteral {
  /// A literal.
  public init(arrayLiteral entries: Double...) {
    storage = entries
  }
}

extension Vector: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String { storage.description }
}

extension Vector: RandomAccessCollection, MutableCollection {
  /// The first index.
  public var startIndex: Int { 0 }
  /// One behind the last index.
  public var endIndex: Int { storage.count }

  /// Entry `index`, counted from 0.
  public subscript(index: Int) -> Double {
    get { orStop(try subscriptOrThrow(index)) }
    set { orStop(try setSubscriptOrThrow(index, to: newValue)) }
  }

  /// - Throws: ``EngineError`` when there is no such entry.
  package func subscriptOrThrow(_ index: Int) throws(EngineError) -> Double {
    try checkIndex(index)
    return storage[index]
  }

  /// - Throws: ``EngineError`` when there is no such entry.
  package mutating func setSubscriptOrThrow(_ index: Int, to value: Double) throws(EngineError) {
    try checkIndex(index)
    storage[index] = value
  }

  private func checkIndex(_ index: Int) throws(EngineError) {
    guard storage.indices.contains(index) else {
      let extent = storage.isEmpty ? "an empty vector" : "a vector with \(entryCount), 0 to \(count - 1)"
      throw EngineError(.index, "There is no entry \(index) in \(extent).")
    }
  }

  /// The number of entries with its noun: `4 entries`.
  package var entryCount: String { counted(storage.count, "entry", "entries") }
}

extension Vector {
  /// A vector of `count` zeros.
  public static func zeros(_ count: Int) -> Vector { orStop(try zerosOrThrow(count)) }

  /// A vector of `count` ones.
  public static func ones(_ count: Int) -> Vector { orStop(try onesOrThrow(count)) }

  /// - Throws: ``EngineError`` when `count` is negative or no size that a memory can have.
  package static func zerosOrThrow(_ count: Int) throws(EngineError) -> Vector {
    try repeatingOrThrow(0, count: count)
  }

  /// - Throws: ``EngineError`` when `count` is negative or no size that a memory can have.
  package static func onesOrThrow(_ count: Int) throws(EngineError) -> Vector {
    try repeatingOrThrow(1, count: count)
  }

  private static func repeatingOrThrow(_ value: Double, count: Int) throws(EngineError) -> Vector {
    guard count >= 0 else {
      throw EngineError(.argument, "A vector cannot have \(count) entries.")
    }
    _ = try Matrix.entryCount(count, 1)
    return Vector(storage: Array(repeating: value, count: count))
  }
}
