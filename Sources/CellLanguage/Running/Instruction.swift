/// What the interpreter does in one step.
///
/// The letters are those of ``Instruction``; `a` is the register of the result unless a comment says otherwise. A jump
/// skips `c` instructions, or goes back where that is negative.
enum Opcode: UInt16 {
  // Words
  /// The constant.
  case constant
  /// The word in `b`.
  case move
  /// The word at the address that the constant is; `storeGlobal` writes `b` there.
  case loadGlobal, storeGlobal
  /// Throws unless the lesson's variable, which the constant points to, has a value.
  case checkGlobal

  // Int: `b` and `c`, or `b` and the constant
  case addInt, subtractInt, multiplyInt, divideInt, remainderInt
  case addIntConstant, subtractIntConstant, multiplyIntConstant
  case wrappingAdd, wrappingSubtract, wrappingMultiply, bitAnd, bitOr, bitXor, shiftLeft, shiftRight
  case negateInt, complement, absoluteInt, intToDouble

  // Double: `b` and `c`, or `b` and the constant
  case addDouble, subtractDouble, multiplyDouble, divideDouble
  case addDoubleConstant, subtractDoubleConstant, multiplyDoubleConstant, divideDoubleConstant
  case negateDouble, absoluteDouble, squareRoot
  /// The function that the constant points to, of `b`, or of `b` and `c`.
  case applyUnary, applyBinary

  // Bool: a comparison of `b` and `c`, or the opposite of `b`
  case equalInt, notEqualInt, lessInt, lessOrEqualInt
  case equalDouble, notEqualDouble, lessDouble, lessOrEqualDouble
  case not

  // Jumps, by a comparison of `a` and `b`, or of `a` and the constant
  case jump, jumpIfTrue, jumpIfFalse
  case jumpIfEqualInt, jumpIfNotEqualInt, jumpIfLessInt, jumpIfLessOrEqualInt
  case jumpIfEqualIntConstant, jumpIfNotEqualIntConstant, jumpIfLessIntConstant, jumpIfLessOrEqualIntConstant
  case jumpIfGreaterIntConstant, jumpIfGreaterOrEqualIntConstant
  case jumpIfEqualDouble, jumpIfNotEqualDouble, jumpIfLessDouble, jumpIfLessOrEqualDouble
  case jumpIfNotLessDouble, jumpIfNotLessOrEqualDouble

  // Loops
  /// Counts one turn.
  case turn
  /// Before a loop from the bound in `a` to that in `b`, which is part of the range unless the constant is 1: jumps
  /// where the range is empty, and else counts the first turn.
  case beginRange
  /// Where `a` is not `b` yet: adds 1 to `a`, counts a turn and jumps.
  case nextInRange
  /// The element at the index in `b` of the array in the box in the object slot that the constant is; jumps to the body,
  /// or goes on where there is no more.
  case nextInt, nextDouble
  /// The same for other elements: `a` is the index, `b` the count, and the constant binds the element.
  case nextElement

  // Boxed variables, in the object slot `b`; `make` and `store` take the value from `a`
  case loadBoxInt, loadBoxDouble, loadBoxBool
  case makeBoxInt, makeBoxDouble, makeBoxBool
  case storeBoxInt, storeBoxDouble, storeBoxBool
  case clearBox

  // Elements: of the array in the object slot `b`, or in the lesson's box that the constant points to, at the index in
  // `c`; `store` takes the value from `a`
  case elementInt, elementDouble, storeElementInt, storeElementDouble
  /// Of an array of arrays; the second index is the `b` of the operand that follows.
  case innerElementInt, innerElementDouble, storeInnerElementInt, storeInnerElementDouble
  /// How many elements the array has.
  case countInt, countDouble
  /// A field at the offset `c` of the struct or tuple in the object slot `b`.
  case field

  // Calls
  /// Calls the function whose entry the constant points to, with the `b` operands that follow.
  case call
  /// The same with one word, from `b` to the callee's `c`.
  case callWithWord
  /// Operands of the instruction before: what `a` of the callee gets from `b` of the caller.
  case word, box, capture, operand
  /// Ends a function with the value in `a`.
  case returnWord
  /// Ends a function that gives nothing, or whose value lies in its result slot.
  case returnNothing
  /// Ends a stretch of statements with the flow in `a`, or with the constant.
  case exit, exitConstant
  /// The end of a function that should have returned.
  case missingReturn
  /// The end of a `switch` none of whose cases matched.
  case noCase

  // What closures do: the constant points to one
  case evaluateInt, evaluateDouble, evaluateBool, effect
  /// Statements, whose flow goes to `a`.
  case statements
}

/// One step of a program, with its operands.
///
/// `a`, `b` and `c` are registers unless the operation says otherwise: byte offsets from the beginning of the frame's
/// words. Variables of the lesson lie before it, at negative offsets, where a cell's own statements run.
struct Instruction {
  var operation: Opcode
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  /// An `Int`, the bits of a `Double`, or an address.
  var constant = 0
  /// What the diagnostic points to where the step fails.
  var range: CodeRange

  init(_ operation: Opcode, a: Int32 = 0, b: Int32 = 0, c: Int32 = 0, constant: Int = 0, at range: CodeRange)
  {
    self.operation = operation
    self.a = a
    self.b = b
    self.c = c
    self.constant = constant
    self.range = range
  }

  /// The object that the constant points to, which the segment keeps alive.
  @inline(__always)
  func object<T: AnyObject>(_: T.Type) -> Unmanaged<T> {
    Unmanaged<T>.fromOpaque(UnsafeRawPointer(bitPattern: constant).unsafelyUnwrapped)
  }

  @inline(__always)
  var double: Double { Double(bitPattern: UInt64(truncatingIfNeeded: constant)) }
}

/// Instructions that run one after another, and all that they point to.
final class Segment {
  let start: UnsafeMutablePointer<Instruction>
  private let count: Int
  private let objects: [AnyObject]

  init(_ instructions: [Instruction], keeping objects: [AnyObject]) {
    count = instructions.count
    start = .allocate(capacity: instructions.count)
    start.initialize(from: instructions, count: instructions.count)
    self.objects = objects
  }

  deinit { start.deallocate() }

  /// Runs the instructions in a frame that is there already.
  ///
  /// - Returns: the word that they end with.
  @inline(__always)
  func run(_ frame: Frame) throws -> Int { try execute(start, in: frame) }
}

/// What a call needs to know of a function, at an address that stays.
struct Entry {
  var start: UnsafePointer<Instruction>
  /// How many bytes its words take.
  var wordBytes = 0
  var objectCount = 0
}

// Closures as objects that an instruction can point to. They are not generic, so that a call of one is no more than
// that.

final class IntCode {
  let run: (Frame) throws -> Int
  init(_ run: @escaping (Frame) throws -> Int) { self.run = run }
}

final class DoubleCode {
  let run: (Frame) throws -> Double
  init(_ run: @escaping (Frame) throws -> Double) { self.run = run }
}

final class BoolCode {
  let run: (Frame) throws -> Bool
  init(_ run: @escaping (Frame) throws -> Bool) { self.run = run }
}

final class Effect {
  let run: (Frame) throws -> Void
  init(_ run: @escaping (Frame) throws -> Void) { self.run = run }
}

/// Statements that end with a flow.
final class Statements {
  let run: StatementCode
  init(_ run: @escaping StatementCode) { self.run = run }
}

/// Gives the loop variable the element at an index, and says whether the loop's pattern and condition take it.
final class ElementBinder {
  let bind: (Frame, Int) throws -> Bool
  init(_ bind: @escaping (Frame, Int) throws -> Bool) { self.bind = bind }
}

final class UnaryFunction {
  let apply: (Double) -> Double
  init(_ apply: @escaping (Double) -> Double) { self.apply = apply }
}

final class BinaryFunction {
  let apply: (Double, Double) -> Double
  init(_ apply: @escaping (Double, Double) -> Double) { self.apply = apply }
}
