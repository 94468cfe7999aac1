/// Runs instructions from `entry` until they end, in a frame that is there already.
///
/// Calls between functions of the lesson stay inside this loop: a callee's frame lies behind the caller's, with four
/// words before it that tell the way back.
///
/// - Returns: the word that the last instruction gives.
/// - Throws: a trap with its range; the frames of calls inside are given back.
func execute(_ entry: UnsafePointer<Instruction>, in base: Frame) throws -> Int {
  var frame = base
  do { return try loop(entry, &frame) } catch {
    while frame.words != base.words { _ = leave(&frame) }
    throw error
  }
}

@inline(__always)
private func loop(_ entry: UnsafePointer<Instruction>, _ frame: inout Frame) throws -> Int {
  let machine = frame.machine
  let state = machine.state
  let base = frame.words
  let wordLimit = machine.wordLimit
  let objectLimit = machine.objectLimit
  let callDepth = machine.budget.callDepth
  var next = entry

  @inline(__always) func int(_ register: Int32) -> Int {
    frame.words.load(fromByteOffset: Int(register), as: Int.self)
  }
  @inline(__always) func double(_ register: Int32) -> Double {
    frame.words.load(fromByteOffset: Int(register), as: Double.self)
  }
  @inline(__always) func bool(_ register: Int32) -> Bool {
    frame.words.load(fromByteOffset: Int(register), as: Bool.self)
  }
  @inline(__always) func set(_ register: Int32, _ value: Int) {
    frame.words.storeBytes(of: value, toByteOffset: Int(register), as: Int.self)
  }
  @inline(__always) func set(_ register: Int32, _ value: Double) {
    frame.words.storeBytes(of: value, toByteOffset: Int(register), as: Double.self)
  }
  @inline(__always) func set(_ register: Int32, _ value: Bool) {
    frame.words.storeBytes(of: value, toByteOffset: Int(register), as: Bool.self)
  }
  @inline(__always) func jump(_ condition: Bool) {
    next += condition ? Int(next.pointee.c) : 1
  }
  @inline(__always) func count() throws {
    state.pointee.operationsLeft &-= 1
    if state.pointee.operationsLeft & 0xFFFF == 0 || state.pointee.operationsLeft < 0 {
      try machine.pause(at: next.pointee.range)
    }
  }

  /// Begins a call, whose arguments the closure puts into the callee's frame.
  @inline(__always) func enter(
    _ pass: (UnsafeMutableRawPointer, UnsafeMutablePointer<AnyObject?>) -> Void
  ) throws {
    let step = next
    let entry = UnsafePointer<Entry>(bitPattern: step.pointee.constant).unsafelyUnwrapped
    let words = state.pointee.wordTop + Link.size
    let objects = state.pointee.objectTop
    let wordTop = words + entry.pointee.wordBytes
    let objectCount = entry.pointee.objectCount
    let objectTop = objects + objectCount
    if state.pointee.depth >= callDepth || wordTop > wordLimit || objectTop > objectLimit {
      throw machine.depthExceeded(at: step.pointee.range)
    }
    try count()
    pass(words, objects)
    state.pointee.depth &+= 1
    words.storeBytes(of: step, toByteOffset: Link.instruction, as: UnsafePointer<Instruction>.self)
    words.storeBytes(of: frame.words, toByteOffset: Link.words, as: UnsafeMutableRawPointer.self)
    words.storeBytes(
      of: frame.objects, toByteOffset: Link.objects, as: UnsafeMutablePointer<AnyObject?>.self)
    words.storeBytes(of: objectCount, toByteOffset: Link.objectCount, as: Int.self)
    state.pointee.wordTop = wordTop
    state.pointee.objectTop = objectTop
    frame.words = words
    frame.objects = objects
    next = entry.pointee.start
  }

  while true {
    let step = next
    switch step.pointee.operation {
    // MARK: Words
    case .constant:
      set(step.pointee.a, step.pointee.constant)
      next += 1
    case .move:
      set(step.pointee.a, int(step.pointee.b))
      next += 1
    case .loadGlobal:
      set(
        step.pointee.a,
        UnsafeRawPointer(bitPattern: step.pointee.constant).unsafelyUnwrapped.load(as: Int.self))
      next += 1
    case .storeGlobal:
      UnsafeMutableRawPointer(bitPattern: step.pointee.constant).unsafelyUnwrapped.storeBytes(
        of: int(step.pointee.b), as: Int.self)
      next += 1
    case .checkGlobal:
      try checkGlobal(step)
      next += 1

    // MARK: Int
    case .addInt:
      let (a, b) = (int(step.pointee.b), int(step.pointee.c))
      let (value, overflows) = a.addingReportingOverflow(b)
      if overflows { throw Fault.overflow(a, "+", b, step) }
      set(step.pointee.a, value)
      next += 1
    case .subtractInt:
      let (a, b) = (int(step.pointee.b), int(step.pointee.c))
      let (value, overflows) = a.subtractingReportingOverflow(b)
      if overflows { throw Fault.overflow(a, "-", b, step) }
      set(step.pointee.a, value)
      next += 1
    case .multiplyInt:
      let (a, b) = (int(step.pointee.b), int(step.pointee.c))
      let (value, overflows) = a.multipliedReportingOverflow(by: b)
      if overflows { throw Fault.overflow(a, "*", b, step) }
      set(step.pointee.a, value)
      next += 1
    case .divideInt:
      set(step.pointee.a, try divide(int(step.pointee.b), int(step.pointee.c), step))
      next += 1
    case .remainderInt:
      set(step.pointee.a, try remainder(int(step.pointee.b), int(step.pointee.c), step))
      next += 1
    case .addIntConstant:
      let (value, overflows) = int(step.pointee.b).addingReportingOverflow(step.pointee.constant)
      if overflows { throw Fault.overflow(int(step.pointee.b), "+", step.pointee.constant, step) }
      set(step.pointee.a, value)
      next += 1
    case .subtractIntConstant:
      let (value, overflows) = int(step.pointee.b).subtractingReportingOverflow(step.pointee.constant)
      if overflows { throw Fault.overflow(int(step.pointee.b), "-", step.pointee.constant, step) }
      set(step.pointee.a, value)
      next += 1
    case .multiplyIntConstant:
      let (value, overflows) = int(step.pointee.b).multipliedReportingOverflow(by: step.pointee.constant)
      if overflows { throw Fault.overflow(int(step.pointee.b), "*", step.pointee.constant, step) }
      set(step.pointee.a, value)
      next += 1
    case .wrappingAdd:
      set(step.pointee.a, int(step.pointee.b) &+ int(step.pointee.c))
      next += 1
    case .wrappingSubtract:
      set(step.pointee.a, int(step.pointee.b) &- int(step.pointee.c))
      next += 1
    case .wrappingMultiply:
      set(step.pointee.a, int(step.pointee.b) &* int(step.pointee.c))
      next += 1
    case .bitAnd:
      set(step.pointee.a, int(step.pointee.b) & int(step.pointee.c))
      next += 1
    case .bitOr:
      set(step.pointee.a, int(step.pointee.b) | int(step.pointee.c))
      next += 1
    case .bitXor:
      set(step.pointee.a, int(step.pointee.b) ^ int(step.pointee.c))
      next += 1
    case .shiftLeft:
      set(step.pointee.a, int(step.pointee.b) << int(step.pointee.c))
      next += 1
    case .shiftRight:
      set(step.pointee.a, int(step.pointee.b) >> int(step.pointee.c))
      next += 1
    case .negateInt:
      let (value, overflows) = 0.subtractingReportingOverflow(int(step.pointee.b))
      if overflows { throw Fault.overflow(0, "-", int(step.pointee.b), step) }
      set(step.pointee.a, value)
      next += 1
    case .complement:
      set(step.pointee.a, ~int(step.pointee.b))
      next += 1
    case .absoluteInt:
      let value = int(step.pointee.b)
      if value == .min { throw Fault.magnitude(value, step) }
      set(step.pointee.a, value < 0 ? -value : value)
      next += 1
    case .intToDouble:
      set(step.pointee.a, Double(int(step.pointee.b)))
      next += 1

    // MARK: Double
    case .addDouble:
      set(step.pointee.a, double(step.pointee.b) + double(step.pointee.c))
      next += 1
    case .subtractDouble:
      set(step.pointee.a, double(step.pointee.b) - double(step.pointee.c))
      next += 1
    case .multiplyDouble:
      set(step.pointee.a, double(step.pointee.b) * double(step.pointee.c))
      next += 1
    case .divideDouble:
      set(step.pointee.a, double(step.pointee.b) / double(step.pointee.c))
      next += 1
    case .addDoubleConstant:
      set(step.pointee.a, double(step.pointee.b) + step.pointee.double)
      next += 1
    case .subtractDoubleConstant:
      set(step.pointee.a, double(step.pointee.b) - step.pointee.double)
      next += 1
    case .multiplyDoubleConstant:
      set(step.pointee.a, double(step.pointee.b) * step.pointee.double)
      next += 1
    case .divideDoubleConstant:
      set(step.pointee.a, double(step.pointee.b) / step.pointee.double)
      next += 1
    case .negateDouble:
      set(step.pointee.a, -double(step.pointee.b))
      next += 1
    case .absoluteDouble:
      set(step.pointee.a, double(step.pointee.b).magnitude)
      next += 1
    case .squareRoot:
      set(step.pointee.a, double(step.pointee.b).squareRoot())
      next += 1
    case .applyUnary:
      let x = double(step.pointee.b)
      set(step.pointee.a, step.pointee.object(UnaryFunction.self)._withUnsafeGuaranteedRef { $0.apply(x) })
      next += 1
    case .applyBinary:
      let (x, y) = (double(step.pointee.b), double(step.pointee.c))
      set(
        step.pointee.a, step.pointee.object(BinaryFunction.self)._withUnsafeGuaranteedRef { $0.apply(x, y) })
      next += 1

    // MARK: Bool
    case .equalInt:
      set(step.pointee.a, int(step.pointee.b) == int(step.pointee.c))
      next += 1
    case .notEqualInt:
      set(step.pointee.a, int(step.pointee.b) != int(step.pointee.c))
      next += 1
    case .lessInt:
      set(step.pointee.a, int(step.pointee.b) < int(step.pointee.c))
      next += 1
    case .lessOrEqualInt:
      set(step.pointee.a, int(step.pointee.b) <= int(step.pointee.c))
      next += 1
    case .equalDouble:
      set(step.pointee.a, double(step.pointee.b) == double(step.pointee.c))
      next += 1
    case .notEqualDouble:
      set(step.pointee.a, double(step.pointee.b) != double(step.pointee.c))
      next += 1
    case .lessDouble:
      set(step.pointee.a, double(step.pointee.b) < double(step.pointee.c))
      next += 1
    case .lessOrEqualDouble:
      set(step.pointee.a, double(step.pointee.b) <= double(step.pointee.c))
      next += 1
    case .not:
      set(step.pointee.a, !bool(step.pointee.b))
      next += 1

    // MARK: Jumps
    case .jump: next += Int(step.pointee.c)
    case .jumpIfTrue: jump(bool(step.pointee.a))
    case .jumpIfFalse: jump(!bool(step.pointee.a))
    case .jumpIfEqualInt: jump(int(step.pointee.a) == int(step.pointee.b))
    case .jumpIfNotEqualInt: jump(int(step.pointee.a) != int(step.pointee.b))
    case .jumpIfLessInt: jump(int(step.pointee.a) < int(step.pointee.b))
    case .jumpIfLessOrEqualInt: jump(int(step.pointee.a) <= int(step.pointee.b))
    case .jumpIfEqualIntConstant: jump(int(step.pointee.a) == step.pointee.constant)
    case .jumpIfNotEqualIntConstant: jump(int(step.pointee.a) != step.pointee.constant)
    case .jumpIfLessIntConstant: jump(int(step.pointee.a) < step.pointee.constant)
    case .jumpIfLessOrEqualIntConstant: jump(int(step.pointee.a) <= step.pointee.constant)
    case .jumpIfGreaterIntConstant: jump(int(step.pointee.a) > step.pointee.constant)
    case .jumpIfGreaterOrEqualIntConstant: jump(int(step.pointee.a) >= step.pointee.constant)
    case .jumpIfEqualDouble: jump(double(step.pointee.a) == double(step.pointee.b))
    case .jumpIfNotEqualDouble: jump(double(step.pointee.a) != double(step.pointee.b))
    case .jumpIfLessDouble: jump(double(step.pointee.a) < double(step.pointee.b))
    case .jumpIfLessOrEqualDouble: jump(double(step.pointee.a) <= double(step.pointee.b))
    case .jumpIfNotLessDouble: jump(!(double(step.pointee.a) < double(step.pointee.b)))
    case .jumpIfNotLessOrEqualDouble: jump(!(double(step.pointee.a) <= double(step.pointee.b)))

    // MARK: Loops
    case .turn:
      try count()
      next += 1
    case .beginRange:
      let (first, last) = (int(step.pointee.a), int(step.pointee.b))
      if first > last { throw Fault.range(first, last, step) }
      if step.pointee.constant == 1 {
        if first == last {
          next += Int(step.pointee.c)
          continue
        }
        set(step.pointee.b, last &- 1)
      }
      try count()
      next += 1
    case .nextInRange:
      let index = int(step.pointee.a)
      if index == int(step.pointee.b) {
        next += 1
        continue
      }
      set(step.pointee.a, index &+ 1)
      try count()
      next += Int(step.pointee.c)
    case .nextInt:
      guard
        let value = nextElement(
          frame.objects[step.pointee.constant], frame.words, step.pointee.b, of: Int.self)
      else {
        next += 1
        continue
      }
      set(step.pointee.a, value)
      try count()
      next += Int(step.pointee.c)
    case .nextDouble:
      guard
        let value = nextElement(
          frame.objects[step.pointee.constant], frame.words, step.pointee.b, of: Double.self)
      else {
        next += 1
        continue
      }
      set(step.pointee.a, value)
      try count()
      next += Int(step.pointee.c)
    case .nextElement:
      let index = int(step.pointee.a)
      if index == int(step.pointee.b) {
        next += 1
        continue
      }
      set(step.pointee.a, index &+ 1)
      try count()
      let here = frame
      if try step.pointee.object(ElementBinder.self)._withUnsafeGuaranteedRef({ try $0.bind(here, index) }) {
        next += Int(step.pointee.c)
      }

    // MARK: Boxes
    case .loadBoxInt:
      set(step.pointee.a, try loadBox(frame, step, of: Int.self))
      next += 1
    case .loadBoxDouble:
      set(step.pointee.a, try loadBox(frame, step, of: Double.self))
      next += 1
    case .loadBoxBool:
      set(step.pointee.a, try loadBox(frame, step, of: Bool.self))
      next += 1
    case .makeBoxInt:
      frame.objects[Int(step.pointee.b)] = Box(int(step.pointee.a))
      next += 1
    case .makeBoxDouble:
      frame.objects[Int(step.pointee.b)] = Box(double(step.pointee.a))
      next += 1
    case .makeBoxBool:
      frame.objects[Int(step.pointee.b)] = Box(bool(step.pointee.a))
      next += 1
    case .storeBoxInt:
      try storeBox(int(step.pointee.a), frame, step)
      next += 1
    case .storeBoxDouble:
      try storeBox(double(step.pointee.a), frame, step)
      next += 1
    case .storeBoxBool:
      try storeBox(bool(step.pointee.a), frame, step)
      next += 1
    case .clearBox:
      frame.objects[Int(step.pointee.b)] = nil
      next += 1

    // MARK: Elements
    case .elementInt:
      set(step.pointee.a, try element(try array(frame, step, of: Int.self), int(step.pointee.c), step))
      next += 1
    case .elementDouble:
      set(step.pointee.a, try element(try array(frame, step, of: Double.self), int(step.pointee.c), step))
      next += 1
    case .storeElementInt:
      try storeElement(
        int(step.pointee.a), try array(frame, step, of: Int.self), int(step.pointee.c), step)
      next += 1
    case .storeElementDouble:
      try storeElement(
        double(step.pointee.a), try array(frame, step, of: Double.self), int(step.pointee.c), step)
      next += 1
    case .innerElementInt:
      set(
        step.pointee.a,
        try innerElement(
          try array(frame, step, of: [Int].self), int(step.pointee.c), int(step[1].b), step))
      next += 2
    case .innerElementDouble:
      set(
        step.pointee.a,
        try innerElement(
          try array(frame, step, of: [Double].self), int(step.pointee.c), int(step[1].b), step))
      next += 2
    case .storeInnerElementInt:
      try storeInnerElement(
        int(step.pointee.a), try array(frame, step, of: [Int].self), int(step.pointee.c), int(step[1].b),
        step)
      next += 2
    case .storeInnerElementDouble:
      try storeInnerElement(
        double(step.pointee.a), try array(frame, step, of: [Double].self), int(step.pointee.c),
        int(step[1].b), step)
      next += 2
    case .countInt:
      set(step.pointee.a, try array(frame, step, of: Int.self).value.count)
      next += 1
    case .countDouble:
      set(step.pointee.a, try array(frame, step, of: Double.self).value.count)
      next += 1
    case .field:
      set(step.pointee.a, try field(frame, step))
      next += 1

    // MARK: Calls
    case .callWithWord:
      let argument = int(step.pointee.b)
      let target = Int(step.pointee.c)
      try enter { words, _ in words.storeBytes(of: argument, toByteOffset: target, as: Int.self) }
    case .call:
      let caller = frame
      try enter { words, objects in pass(step + 1, Int(step.pointee.b), caller, words, objects) }
    case .returnWord:
      let value = int(step.pointee.a)
      if frame.words == base { return value }
      let call = leave(&frame)
      set(call.pointee.a, value)
      next = call + (call.pointee.operation == .call ? 1 + Int(call.pointee.b) : 1)
    case .returnNothing:
      if frame.words == base { return Flow.returned.rawValue }
      let call = leave(&frame)
      next = call + (call.pointee.operation == .call ? 1 + Int(call.pointee.b) : 1)
    case .exit: return int(step.pointee.a)
    case .exitConstant: return step.pointee.constant
    case .missingReturn: throw Fault.ending("this function ended without a value", step)
    case .noCase: throw Fault.ending("no case of this `switch` matches", step)
    case .word, .box, .capture, .operand:
      preconditionFailure("an operand is read by the instruction before it")

    // MARK: Closures
    case .evaluateInt:
      let here = frame
      set(step.pointee.a, try step.pointee.object(IntCode.self)._withUnsafeGuaranteedRef { try $0.run(here) })
      next += 1
    case .evaluateDouble:
      let here = frame
      set(
        step.pointee.a, try step.pointee.object(DoubleCode.self)._withUnsafeGuaranteedRef { try $0.run(here) }
      )
      next += 1
    case .evaluateBool:
      let here = frame
      set(
        step.pointee.a, try step.pointee.object(BoolCode.self)._withUnsafeGuaranteedRef { try $0.run(here) })
      next += 1
    case .effect:
      let here = frame
      try step.pointee.object(Effect.self)._withUnsafeGuaranteedRef { try $0.run(here) }
      next += 1
    case .statements:
      let here = frame
      set(
        step.pointee.a,
        try step.pointee.object(Statements.self)._withUnsafeGuaranteedRef { try $0.run(here) }.rawValue)
      next += 1
    }
  }
}
