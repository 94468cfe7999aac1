package import LinearAlgebra

/// One thing for each layer, numbered as in the mathematics: `z[1...L]`, `a[0...L]`.
public struct Layers<Element> {
  /// The number of the first layer that has one: 0 for a and ∂C/∂a, else 1.
  public let first: Int
  /// What there is one of for each layer.
  package let content: LayerContent
  private var storage: [Element]

  /// One element for each layer from `first` on.
  package init(first: Int, of content: LayerContent, _ storage: [Element]) {
    self.first = first
    self.content = content
    self.storage = storage
  }
}

extension Layers: RandomAccessCollection, MutableCollection {
  /// The first index.
  public var startIndex: Int { first }
  /// One behind the last index.
  public var endIndex: Int { first + storage.count }

  /// What belongs to layer `ℓ`.
  public subscript(ℓ: Int) -> Element {
    get { orStop(try subscriptOrThrow(ℓ)) }
    _modify {
      orStop(try check(ℓ))
      yield &storage[ℓ - first]
    }
  }

  /// - Throws: ``EngineError`` when there is no such layer.
  package func subscriptOrThrow(_ ℓ: Int) throws(EngineError) -> Element {
    try check(ℓ)
    return storage[ℓ - first]
  }

  /// - Throws: ``EngineError`` when there is no such layer.
  package mutating func setSubscriptOrThrow(_ ℓ: Int, to element: Element) throws(EngineError) {
    try check(ℓ)
    storage[ℓ - first] = element
  }

  private func check(_ ℓ: Int) throws(EngineError) {
    guard indices.contains(ℓ) else {
      throw EngineError(
        .index,
        "There is no \(content.rawValue)[\(ℓ)]: \(content.rawValue) is numbered \(first) to \(endIndex - 1).")
    }
  }
}

extension Layers: Sendable where Element: Sendable {}
extension Layers: Equatable where Element: Equatable {
  /// Whether first layer and elements are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.first == right.first && left.storage == right.storage
  }
}
extension Layers: Hashable where Element: Hashable {
  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(storage)
  }
}

/// What there can be one of for each layer, by its name in the API.
package enum LayerContent: String, Hashable, Sendable {
  case W, b, z, a, delta, dA, dW, db, activations, sizes, gradientNorm, updateRatio
}
