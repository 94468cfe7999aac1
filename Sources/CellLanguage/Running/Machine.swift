package import Diagnostics
package import Synchronization
import System

/// The memory and the limits of a running program.
///
/// Variables live in two stacks: machine words for `Int`, `Double` and `Bool`, and references to boxes for everything
/// else and for whatever a closure captures. A call takes a stretch of each and gives it back.
package final class Machine {
  struct State {
    var wordTop: UnsafeMutableRawPointer
    var objectTop: UnsafeMutablePointer<AnyObject?>
    var depth = 0
    var operationsLeft = 0
    var elementsLeft = 0
    /// Where the two stacks end, and how many calls may lie within one another.
    let wordLimit: UnsafeMutableRawPointer
    let objectLimit: UnsafeMutablePointer<AnyObject?>
    var callDepth = Limits.callDepth.usual
    /// Whose memory this is.
    unowned(unsafe) let machine: Machine
    /// A trap inside code that cannot throw, such as the `==` of a declared type used by a dictionary.
    var pending: (any Error)?
  }

  private static let globalCapacity = 1 << 16
  private static let wordCapacity = 1 << 20
  private static let objectCapacity = 1 << 17

  let state: UnsafeMutablePointer<State>
  private let words: UnsafeMutableRawPointer
  private let objects: UnsafeMutablePointer<AnyObject?>
  /// Where the frame of a cell's own statements begins; variables of the lesson lie before it.
  var base: UnsafeMutableRawPointer { words }
  private var globalCount = 0
  @exclusivity(unchecked) private(set) var limits = Limits()
  private var deadline = 0.0
  /// Set from another thread to stop the program.
  package let isCancelled = Atomic<Bool>(false)
  /// Where `print` writes.
  package var output: (String) throws -> Void = { _ in }
  /// Where the last function was called that notes it.
  package let notedCall = NotedCall()
  /// Where the value of a cell's last expression goes.
  package var show: (any CellValue) throws -> Void = { _ in }

  package init() {
    words = Self.reserve(Self.globalCapacity + Self.wordCapacity) + Self.globalCapacity * 8
    // Memory of zeros is nil references.
    objects = Self.reserve(Self.objectCapacity).bindMemory(to: AnyObject?.self, capacity: Self.objectCapacity)
    state = .allocate(capacity: 1)
    state.initialize(
      to: State(
        wordTop: words, objectTop: objects, wordLimit: words + Self.wordCapacity * 8,
        objectLimit: objects + Self.objectCapacity, machine: self))
  }

  /// Words of zeros, which cost nothing until they are used.
  private static func reserve(_ count: Int) -> UnsafeMutableRawPointer {
    guard let memory = ReservedMemory.take(count * 8) else { preconditionFailure("out of memory") }
    return memory
  }

  deinit {
    // Every call has given its objects back.
    ReservedMemory.giveBack(objects, Self.objectCapacity * 8)
    ReservedMemory.giveBack(words - Self.globalCapacity * 8, (Self.globalCapacity + Self.wordCapacity) * 8)
    state.deinitialize(count: 1)
    state.deallocate()
  }

  private var layouts: [CellType: AggregateLayout] = [:]

  /// How the values of a tuple type or of a declared type lie in memory.
  func layout(of type: CellType) -> AggregateLayout {
    if let declared = type.declared { return declared.layout }
    if let known = layouts[type] { return known }
    let layout = AggregateLayout(tuple: type.elements ?? [])
    layouts[type] = layout
    return layout
  }

  /// Memory for a variable of the lesson: its word and one that says whether it has a value, both 0.
  ///
  /// - Returns: the address, and where it lies as seen from ``base``; nil where it lies elsewhere.
  func makeGlobal() -> (UnsafeMutableRawPointer, Int32?) {
    guard 2 * globalCount + 2 <= Self.globalCapacity else {
      let address = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 8)
      address.initializeMemory(as: Int.self, repeating: 0, count: 2)
      return (address, nil)
    }
    globalCount += 1
    return (words - 16 * globalCount, Int32(-16 * globalCount))
  }

  /// Gives the program all of its limits again; called before each cell.
  package func begin(_ limits: Limits) {
    self.limits = limits
    state.pointee.operationsLeft = limits.operations
    state.pointee.elementsLeft = limits.elements
    state.pointee.depth = 0
    state.pointee.callDepth = limits.callDepth
    state.pointee.pending = nil
    deadline = Self.now() + limits.seconds
  }

  /// How many operations the cell has used.
  package var operationsUsed: Int { limits.operations - state.pointee.operationsLeft }

  static func now() -> Double { SteadyClock.seconds }

  /// Counts elements about to be allocated, and refuses before they are.
  package func charge(elements count: Int) throws {
    let left = state.pointee.elementsLeft
    guard count <= left else {
      throw CallError(
        Limits.elements.exceeded(limits.elements) + ", and \(count) more would exceed that",
        kind: .limit)
    }
    state.pointee.elementsLeft = left - max(count, 0)
  }

  /// Counts operations of a bound function.
  package func charge(operations count: Int) throws {
    state.pointee.operationsLeft -= count
    if state.pointee.operationsLeft < 0 { throw operationsExceeded(at: nil) }
    try checkClock(at: nil)
  }

  /// Throws when the program was cancelled or its time is over.
  package func checkClock(at range: CodeRange?) throws {
    if isCancelled.load(ordering: .relaxed) { throw Trap(.cancelled, "stopped", at: range) }
    if Self.now() > deadline {
      throw Trap(.limit, Limits.seconds.exceeded(limits.seconds), at: range)
    }
  }

  func operationsExceeded(at range: CodeRange?) -> Trap {
    Trap(.limit, Limits.operations.exceeded(limits.operations), at: range)
  }

  func depthExceeded(at range: CodeRange?) -> Trap {
    Trap(.limit, Limits.callDepth.exceeded(limits.callDepth), at: range)
  }

  /// Takes memory for a call, and counts it.
  @inline(__always)
  func enter(words wordCount: Int, objects objectCount: Int, at range: CodeRange) throws -> Frame {
    let frame = try take(words: wordCount, objects: objectCount, at: range)
    do { try countCall(at: range) } catch {
      leave(frame, objects: objectCount)
      throw error
    }
    return frame
  }

  /// Takes memory for a call, or for calls one after another.
  @inline(__always)
  func take(words wordCount: Int, objects objectCount: Int, at range: CodeRange) throws -> Frame {
    let state = self.state
    let frame = Frame(words: state.pointee.wordTop, objects: state.pointee.objectTop, state: state)
    let wordTop = frame.words + wordCount * 8
    let objectTop = frame.objects + objectCount
    guard state.pointee.depth < state.pointee.callDepth, wordTop <= state.pointee.wordLimit,
      objectTop <= state.pointee.objectLimit
    else {
      throw depthExceeded(at: range)
    }
    state.pointee.depth &+= 1
    state.pointee.wordTop = wordTop
    state.pointee.objectTop = objectTop
    return frame
  }

  @inline(__always)
  func countCall(at range: CodeRange) throws {
    state.pointee.operationsLeft &-= 1
    if state.pointee.operationsLeft & 0xFFFF == 0 || state.pointee.operationsLeft < 0 { try pause(at: range) }
  }

  /// Gives the memory of a call back.
  @inline(__always)
  func leave(_ frame: Frame, objects objectCount: Int) {
    for index in 0..<objectCount { frame.objects[index] = nil }
    state.pointee.depth &-= 1
    state.pointee.wordTop = frame.words
    state.pointee.objectTop = frame.objects
  }

  /// Gives back the memory of a whole cell, whatever a trap has left of its calls.
  func reset(_ frame: Frame, objects objectCount: Int) {
    leave(frame, objects: objectCount)
    state.pointee.depth = 0
  }

  /// Every so often, and when the operations are used up.
  @inline(never)
  func pause(at range: CodeRange) throws {
    if state.pointee.operationsLeft < 0 { throw operationsExceeded(at: range) }
    try checkClock(at: range)
  }
}

/// The variables of one call.
struct Frame {
  var words: UnsafeMutableRawPointer
  var objects: UnsafeMutablePointer<AnyObject?>
  let state: UnsafeMutablePointer<Machine.State>

  var machine: Machine { state.pointee.machine }
}
