/// A tuple, or a value of a struct or enum that the lesson declares.
///
/// Fields are laid out as variables are: `Int`, `Double` and `Bool` as machine words, all else in boxes. Copies share
/// their storage until one of them is changed.
package struct Aggregate: CellValue {
  /// Of no use: many cell types share this Swift type.
  package static let cellType = CellType.void

  let layout: AggregateLayout
  /// Which case of an enum; 0 for a struct and a tuple.
  var tag: Int
  private var storage: AggregateStorage

  init(_ layout: AggregateLayout, tag: Int = 0) {
    self.layout = layout
    self.tag = tag
    let fields = layout.cases[tag]
    storage =
      fields.fields.isEmpty ? .empty : AggregateStorage.make(words: fields.wordCount, boxes: fields.boxCount)
  }

  /// The values of another aggregate whose fields have the same types.
  init(copying other: Aggregate, as layout: AggregateLayout) {
    self.layout = layout
    tag = other.tag
    storage = other.storage
  }

  var fields: AggregateFields { layout.cases[tag] }

  @inline(__always)
  func load<T>(_ slot: Slot, as _: T.Type) -> T {
    switch slot {
    case .word(let offset): storage.words.load(fromByteOffset: offset, as: T.self)
    case .box(let index): unsafeDowncast(storage.boxes[index].unsafelyUnwrapped, to: Box<T>.self).value
    }
  }

  /// The word of a field.
  @inline(__always)
  func word(at offset: Int) -> Int { storage.words.load(fromByteOffset: offset, as: Int.self) }

  /// Gives a field its first value.
  @inline(__always)
  func initialize<T>(_ slot: Slot, to value: T) {
    switch slot {
    case .word(let offset): storage.words.storeBytes(of: value, toByteOffset: offset, as: T.self)
    case .box(let index): storage.boxes[index] = Box(value)
    }
  }

  func isInitialized(_ index: Int) -> Bool { storage.boxes[index] != nil }

  @inline(__always)
  mutating func modify<T>(_ slot: Slot, as _: T.Type, _ body: (inout T) throws -> Void) throws {
    if !isKnownUniquelyReferenced(&storage) { storage = storage.copy() }
    switch slot {
    case .word(let offset):
      try body(&storage.words.advanced(by: offset).assumingMemoryBound(to: T.self).pointee)
    case .box(let index):
      if storage.boxes[index] == nil {
        throw CallError("this property has no value yet")
      }
      try unsafeDowncast(storage.boxes[index].unsafelyUnwrapped, to: Box<T>.self).modify(body)
    }
  }

  /// Sets a field that may have no value yet, as an initialiser does.
  mutating func set<T>(_ slot: Slot, to value: T) {
    if !isKnownUniquelyReferenced(&storage) { storage = storage.copy() }
    initialize(slot, to: value)
  }
}

/// How many words and boxes lie in an ``AggregateStorage``.
private struct AggregateExtent {
  var words: Int
  var boxes: Int
}

/// The memory of an aggregate's fields, in one piece: the words first, then the boxes.
private final class AggregateStorage: ManagedBuffer<AggregateExtent, Int> {
  // Shared by every value without fields; nobody writes to it.
  nonisolated(unsafe) static let empty = make(words: 0, boxes: 0)

  static func make(words: Int, boxes: Int) -> AggregateStorage {
    let buffer = create(minimumCapacity: words + boxes) { _ in AggregateExtent(words: words, boxes: boxes) }
    // A word of zeros is a nil reference.
    buffer.withUnsafeMutablePointerToElements { $0.initialize(repeating: 0, count: words + boxes) }
    return unsafeDowncast(buffer, to: AggregateStorage.self)
  }

  @inline(__always)
  var words: UnsafeMutableRawPointer { withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) } }

  @inline(__always)
  var boxes: UnsafeMutablePointer<AnyBox?> {
    (words + header.words * 8).assumingMemoryBound(to: AnyBox?.self)
  }

  func copy() -> AggregateStorage {
    let copy = Self.make(words: header.words, boxes: header.boxes)
    copy.words.copyMemory(from: words, byteCount: header.words * 8)
    let (source, target) = (boxes, copy.boxes)
    for index in 0..<header.boxes { target[index] = source[index]?.copy() }
    return copy
  }

  deinit { boxes.deinitialize(count: header.boxes) }
}

/// The fields of a struct, of a tuple, or of one case of an enum.
struct AggregateFields {
  struct Field {
    let label: String?
    let type: CellType
    let slot: Slot
  }

  let name: String
  let fields: [Field]
  let wordCount: Int
  let boxCount: Int

  init(name: String, _ elements: [CellType.Element]) {
    self.name = name
    var words = 0
    var boxes = 0
    fields = elements.map { element in
      if element.type.isWord {
        defer { words += 1 }
        return Field(label: element.label, type: element.type, slot: .word(words * 8))
      }
      defer { boxes += 1 }
      return Field(label: element.label, type: element.type, slot: .box(boxes))
    }
    wordCount = words
    boxCount = boxes
  }
}

/// How the values of one tuple, struct or enum type lie in memory, compare and print.
final class AggregateLayout {
  enum Kind { case tuple, structure, enumeration }

  let kind: Kind
  /// Empty for a tuple.
  let typeName: String
  /// One for a struct or a tuple.
  var cases: [AggregateFields]
  /// What the lesson declares for the type, in place of what every type has.
  var describe: ((Aggregate) throws -> String)?
  var areEqual: ((Aggregate, Aggregate) throws -> Bool)?
  var isLess: ((Aggregate, Aggregate) throws -> Bool)?
  /// Keeps a trap that cannot be thrown from where it happens.
  var trapped: ((any Error) -> Void)?

  init(_ kind: Kind, typeName: String, cases: [AggregateFields]) {
    self.kind = kind
    self.typeName = typeName
    self.cases = cases
  }

  convenience init(tuple elements: [CellType.Element]) {
    self.init(.tuple, typeName: "", cases: [AggregateFields(name: "", elements)])
  }
}
