/// Where a word lies: a byte offset from the beginning of the frame's words.
typealias Register = Int32

/// Collects the instructions of one segment.
final class Assembler {
  /// A place among the instructions that jumps can name before it is known.
  struct Label { let index: Int }

  /// What `break` and `continue` can name.
  struct Target {
    let id: Int
    let end: Label
    /// Where `continue` goes; nil where it cannot name this.
    let next: Label?
    /// The object slot of what the statement keeps while it runs.
    let kept: Int?
  }

  /// Whether `return` ends the function itself, and not only a stretch of its statements.
  let isBody: Bool
  var targets: [Target] = []
  private var instructions: [Instruction] = []
  private var positions: [Int?] = []
  private var jumps: [(instruction: Int, label: Label)] = []
  private var kept: [AnyObject] = []

  init(isBody: Bool) { self.isBody = isBody }

  func append(_ instruction: Instruction) { instructions.append(instruction) }

  func append(jump instruction: Instruction, to label: Label) {
    jumps.append((instructions.count, label))
    instructions.append(instruction)
  }

  func label() -> Label {
    positions.append(nil)
    return Label(index: positions.count - 1)
  }

  /// Says that the label names the instruction that comes next.
  func place(_ label: Label) { positions[label.index] = instructions.count }

  /// Keeps an object alive as long as the segment.
  ///
  /// - Returns: its address, for an instruction.
  func keep(_ object: AnyObject) -> Int {
    kept.append(object)
    return Int(bitPattern: Unmanaged.passUnretained(object).toOpaque())
  }

  func segment() -> Segment {
    for jump in jumps {
      guard let position = positions[jump.label.index] else { preconditionFailure("a label has a place") }
      instructions[jump.instruction].c = Int32(position - jump.instruction - 1)
    }
    jumps = []
    return Segment(instructions, keeping: kept)
  }
}
