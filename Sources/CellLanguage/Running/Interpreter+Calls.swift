/// Where a callee's frame keeps how to go on in its caller.
enum Link {
  static let size = 32
  static let instruction = -32
  static let words = -24
  static let objects = -16
  static let objectCount = -8
}

/// Gives the innermost frame back.
///
/// - Returns: the call that made it.
@inline(__always)
func leave(_ frame: inout Frame) -> UnsafePointer<Instruction> {
  let (words, objects) = (frame.words, frame.objects)
  let count = words.load(fromByteOffset: Link.objectCount, as: Int.self)
  if count > 0 { clear(objects, count) }
  let state = frame.state
  state.pointee.depth &-= 1
  state.pointee.wordTop = words - Link.size
  state.pointee.objectTop = objects
  frame.words = words.load(fromByteOffset: Link.words, as: UnsafeMutableRawPointer.self)
  frame.objects = words.load(fromByteOffset: Link.objects, as: UnsafeMutablePointer<AnyObject?>.self)
  return words.load(fromByteOffset: Link.instruction, as: UnsafePointer<Instruction>.self)
}

@inline(never)
private func clear(_ objects: UnsafeMutablePointer<AnyObject?>, _ count: Int) {
  for index in 0..<count { objects[index] = nil }
}

/// Gives a callee its boxes: moved from temporary slots, or shared where they are captured.
@inline(never)
func pass(
  _ operands: UnsafePointer<Instruction>, _ count: Int, _ frame: Frame, _ words: UnsafeMutableRawPointer,
  _ objects: UnsafeMutablePointer<AnyObject?>
) {
  for operand in UnsafeBufferPointer(start: operands, count: count) {
    let (target, source) = (Int(operand.a), Int(operand.b))
    switch operand.operation {
    case .word:
      words.storeBytes(
        of: frame.words.load(fromByteOffset: source, as: Int.self), toByteOffset: target, as: Int.self)
    case .box:
      objects[target] = frame.objects[source]
      frame.objects[source] = nil
    default: objects[target] = frame.objects[source]
    }
  }
}
