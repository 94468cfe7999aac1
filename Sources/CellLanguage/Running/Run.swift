/// A run of instructions: the one that comes next, and the frame of the innermost call.
///
/// Every method is inlined, so that both stay in the processor's registers.
struct Run {
  var next: UnsafePointer<Instruction>
  var frame: Frame

  @inline(__always)
  func int(_ register: Int32) -> Int { frame.words.load(fromByteOffset: Int(register), as: Int.self) }

  @inline(__always)
  func double(_ register: Int32) -> Double {
    frame.words.load(fromByteOffset: Int(register), as: Double.self)
  }

  @inline(__always)
  func bool(_ register: Int32) -> Bool { frame.words.load(fromByteOffset: Int(register), as: Bool.self) }

  @inline(__always)
  func set(_ register: Int32, _ value: Int) {
    frame.words.storeBytes(of: value, toByteOffset: Int(register), as: Int.self)
  }

  @inline(__always)
  func set(_ register: Int32, _ value: Double) {
    frame.words.storeBytes(of: value, toByteOffset: Int(register), as: Double.self)
  }

  @inline(__always)
  func set(_ register: Int32, _ value: Bool) {
    frame.words.storeBytes(of: value, toByteOffset: Int(register), as: Bool.self)
  }

  @inline(__always)
  mutating func jump(_ condition: Bool) {
    if condition { next += Int(next.pointee.c) }
  }

  /// Counts a turn of a loop or a call.
  @inline(__always)
  func count() throws {
    let left = frame.state.pointee.operationsLeft &- 1
    frame.state.pointee.operationsLeft = left
    if left & 0xFFFF == 0 || left < 0 { try frame.machine.pause(at: next.pointee.range) }
  }

  /// Goes on with the next element of an array, and jumps; or only goes on where there is none.
  @inline(__always)
  mutating func turn<E>(withElementOf _: E.Type) throws {
    let step = next
    guard let value = nextElement(frame, step, of: E.self) else { return }
    frame.words.storeBytes(of: value, toByteOffset: Int(step.pointee.a), as: E.self)
    try count()
    next += Int(step.pointee.c)
  }

  /// Makes the frame of a call, which lies behind the one at hand and knows the way back.
  @inline(__always)
  func makeFrame() throws -> Frame {
    let state = frame.state
    let entry = UnsafePointer<Entry>(bitPattern: next.pointee.constant).unsafelyUnwrapped
    let callee = Frame(
      words: state.pointee.wordTop + Link.size, objects: state.pointee.objectTop, state: state)
    let wordTop = callee.words + entry.pointee.wordBytes
    let objectCount = entry.pointee.objectCount
    let objectTop = callee.objects + objectCount
    if state.pointee.depth >= state.pointee.callDepth || wordTop > state.pointee.wordLimit
      || objectTop > state.pointee.objectLimit
    {
      throw frame.machine.depthExceeded(at: next.pointee.range)
    }
    try count()
    state.pointee.depth &+= 1
    state.pointee.wordTop = wordTop
    state.pointee.objectTop = objectTop
    callee.words.storeBytes(of: next, toByteOffset: Link.instruction, as: UnsafePointer<Instruction>.self)
    callee.words.storeBytes(of: frame.words, toByteOffset: Link.words, as: UnsafeMutableRawPointer.self)
    callee.words.storeBytes(
      of: frame.objects, toByteOffset: Link.objects, as: UnsafeMutablePointer<AnyObject?>.self)
    callee.words.storeBytes(of: objectCount, toByteOffset: Link.objectCount, as: Int.self)
    return callee
  }

  /// Goes on with the first instruction of the function that is called.
  @inline(__always)
  mutating func enter(_ callee: Frame) {
    next = UnsafePointer<Entry>(bitPattern: next.pointee.constant).unsafelyUnwrapped.pointee.start
    frame = callee
  }
}
