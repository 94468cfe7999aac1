/// A variable on its own: one that a closure captures, or one that is not a machine word.
class AnyBox {
  /// A box with the same value.
  func copy() -> AnyBox { self }
}

final class Box<T>: AnyBox {
  /// Swift's own check would end the process; ``load()`` and ``modify(_:)`` make the same check and throw.
  @exclusivity(unchecked) var value: T
  /// Whether a call is changing the value.
  @exclusivity(unchecked) private(set) var isChanging = false

  init(_ value: T) { self.value = value }

  override func copy() -> AnyBox { Box(value) }

  @inline(__always)
  func load() throws -> T {
    if isChanging { throw Fault.overlappingAccess }
    return value
  }

  @inline(__always)
  func modify(_ body: (inout T) throws -> Void) throws {
    if isChanging { throw Fault.overlappingAccess }
    isChanging = true
    defer { isChanging = false }
    try body(&value)
  }
}

/// Where a variable or a parameter lies in a frame.
enum Slot: Hashable {
  /// A byte offset among the words.
  case word(Int)
  /// An index among the objects.
  case box(Int)

  /// Puts the first value into the slot.
  @inline(__always)
  func initialize<T>(_ value: T, in frame: Frame) {
    switch self {
    case .word(let offset): frame.words.storeBytes(of: value, toByteOffset: offset, as: T.self)
    case .box(let index): frame.objects[index] = Box(value)
    }
  }

  @inline(__always)
  func load<T>(_: T.Type, from frame: Frame) -> T {
    switch self {
    case .word(let offset): frame.words.load(fromByteOffset: offset, as: T.self)
    case .box(let index): Slot.box(at: index, in: frame, of: T.self).value
    }
  }

  @inline(__always)
  static func box<T>(at index: Int, in frame: Frame, of _: T.Type) -> Box<T> {
    unsafeDowncast(frame.objects[index].unsafelyUnwrapped, to: Box<T>.self)
  }
}
