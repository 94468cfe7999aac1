/// Runs instructions from `entry` until they end, in a frame that is there already.
///
/// Calls between functions of the lesson stay inside this loop: a callee's frame lies behind the caller's, with four
/// words before it that tell the way back.
///
/// - Returns: the word that the last instruction gives.
/// - Throws: a trap with its range; the frames of calls inside are given back.
func execute(_ entry: UnsafePointer<Instruction>, in base: Frame) throws -> Int {
  var run = Run(next: entry, frame: base)
  do { return try run.loop() } catch {
    while run.frame.words != base.words { _ = leave(&run.frame) }
    throw error
  }
}

extension Run {
  @inline(__always)
  fileprivate mutating func loop() throws -> Int {
    let base = frame.words
    while true {
      let step = next
      switch step.pointee.operation {
      // MARK: Words
      case .constant:
        set(step.pointee.a, step.pointee.constant)
      case .move:
        set(step.pointee.a, int(step.pointee.b))
      case .loadGlobal:
        set(
          step.pointee.a,
          UnsafeRawPointer(bitPattern: step.pointee.constant).unsafelyUnwrapped.load(as: Int.self))
      case .storeGlobal:
        UnsafeMutableRawPointer(bitPattern: step.pointee.constant).unsafelyUnwrapped.storeBytes(
          of: int(step.pointee.b), as: Int.self)
      case .checkGlobal:
        try checkGlobal(step)

      // MARK: Int
      case .addInt:
        let (a, b) = (int(step.pointee.b), int(step.pointee.c))
        let (value, overflows) = a.addingReportingOverflow(b)
        if overflows { throw Fault.overflow(a, "+", b, step) }
        set(step.pointee.a, value)
      case .subtractInt:
        let (a, b) = (int(step.pointee.b), int(step.pointee.c))
        let (value, overflows) = a.subtractingReportingOverflow(b)
        if overflows { throw Fault.overflow(a, "-", b, step) }
        set(step.pointee.a, value)
      case .multiplyInt:
        let (a, b) = (int(step.pointee.b), int(step.pointee.c))
        let (value, overflows) = a.multipliedReportingOverflow(by: b)
        if overflows { throw Fault.overflow(a, "*", b, step) }
        set(step.pointee.a, value)
      case .divideInt:
        set(step.pointee.a, try divide(int(step.pointee.b), int(step.pointee.c), step))
      case .remainderInt:
        set(step.pointee.a, try remainder(int(step.pointee.b), int(step.pointee.c), step))
      case .addIntConstant:
        let (value, overflows) = int(step.pointee.b).addingReportingOverflow(step.pointee.constant)
        if overflows { throw Fault.overflow(int(step.pointee.b), "+", step.pointee.constant, step) }
        set(step.pointee.a, value)
      case .subtractIntConstant:
        let (value, overflows) = int(step.pointee.b).subtractingReportingOverflow(step.pointee.constant)
        if overflows { throw Fault.overflow(int(step.pointee.b), "-", step.pointee.constant, step) }
        set(step.pointee.a, value)
      case .multiplyIntConstant:
        let (value, overflows) = int(step.pointee.b).multipliedReportingOverflow(by: step.pointee.constant)
        if overflows { throw Fault.overflow(int(step.pointee.b), "*", step.pointee.constant, step) }
        set(step.pointee.a, value)
      case .wrappingAdd:
        set(step.pointee.a, int(step.pointee.b) &+ int(step.pointee.c))
      case .wrappingSubtract:
        set(step.pointee.a, int(step.pointee.b) &- int(step.pointee.c))
      case .wrappingMultiply:
        set(step.pointee.a, int(step.pointee.b) &* int(step.pointee.c))
      case .bitAnd:
        set(step.pointee.a, int(step.pointee.b) & int(step.pointee.c))
      case .bitOr:
        set(step.pointee.a, int(step.pointee.b) | int(step.pointee.c))
      case .bitXor:
        set(step.pointee.a, int(step.pointee.b) ^ int(step.pointee.c))
      case .shiftLeft:
        set(step.pointee.a, int(step.pointee.b) << int(step.pointee.c))
      case .shiftRight:
        set(step.pointee.a, int(step.pointee.b) >> int(step.pointee.c))
      case .negateInt:
        let (value, overflows) = 0.subtractingReportingOverflow(int(step.pointee.b))
        if overflows { throw Fault.overflow(0, "-", int(step.pointee.b), step) }
        set(step.pointee.a, value)
      case .complement:
        set(step.pointee.a, ~int(step.pointee.b))
      case .absoluteInt:
        let value = int(step.pointee.b)
        if value == .min { throw Fault.magnitude(value, step) }
        set(step.pointee.a, value < 0 ? -value : value)
      case .intToDouble:
        set(step.pointee.a, Double(int(step.pointee.b)))

      // MARK: Double
      case .addDouble:
        set(step.pointee.a, double(step.pointee.b) + double(step.pointee.c))
      case .subtractDouble:
        set(step.pointee.a, double(step.pointee.b) - double(step.pointee.c))
      case .multiplyDouble:
        set(step.pointee.a, double(step.pointee.b) * double(step.pointee.c))
      case .divideDouble:
        set(step.pointee.a, double(step.pointee.b) / double(step.pointee.c))
      case .addDoubleConstant:
        set(step.pointee.a, double(step.pointee.b) + step.pointee.double)
      case .subtractDoubleConstant:
        set(step.pointee.a, double(step.pointee.b) - step.pointee.double)
      case .multiplyDoubleConstant:
        set(step.pointee.a, double(step.pointee.b) * step.pointee.double)
      case .divideDoubleConstant:
        set(step.pointee.a, double(step.pointee.b) / step.pointee.double)
      case .negateDouble:
        set(step.pointee.a, -double(step.pointee.b))
      case .absoluteDouble:
        set(step.pointee.a, double(step.pointee.b).magnitude)
      case .squareRoot:
        set(step.pointee.a, double(step.pointee.b).squareRoot())
      case .applyUnary:
        let x = double(step.pointee.b)
        set(step.pointee.a, step.pointee.object(UnaryFunction.self)._withUnsafeGuaranteedRef { $0.apply(x) })
      case .applyBinary:
        let (x, y) = (double(step.pointee.b), double(step.pointee.c))
        set(
          step.pointee.a, step.pointee.object(BinaryFunction.self)._withUnsafeGuaranteedRef { $0.apply(x, y) }
        )

      // MARK: Bool
      case .equalInt:
        set(step.pointee.a, int(step.pointee.b) == int(step.pointee.c))
      case .notEqualInt:
        set(step.pointee.a, int(step.pointee.b) != int(step.pointee.c))
      case .lessInt:
        set(step.pointee.a, int(step.pointee.b) < int(step.pointee.c))
      case .lessOrEqualInt:
        set(step.pointee.a, int(step.pointee.b) <= int(step.pointee.c))
      case .equalDouble:
        set(step.pointee.a, double(step.pointee.b) == double(step.pointee.c))
      case .notEqualDouble:
        set(step.pointee.a, double(step.pointee.b) != double(step.pointee.c))
      case .lessDouble:
        set(step.pointee.a, double(step.pointee.b) < double(step.pointee.c))
      case .lessOrEqualDouble:
        set(step.pointee.a, double(step.pointee.b) <= double(step.pointee.c))
      case .not:
        set(step.pointee.a, !bool(step.pointee.b))

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
      case .beginRange:
        let (first, last) = (int(step.pointee.a), int(step.pointee.b))
        if first > last { throw Fault.range(first, last, step) }
        if step.pointee.constant == 1 {
          if first == last {
            next += Int(step.pointee.c)
            break
          }
          set(step.pointee.b, last &- 1)
        }
        try count()
      case .nextInRange:
        let index = int(step.pointee.a)
        if index == int(step.pointee.b) { break }
        set(step.pointee.a, index &+ 1)
        try count()
        next += Int(step.pointee.c)
      case .nextInt: try turn(withElementOf: Int.self)
      case .nextDouble: try turn(withElementOf: Double.self)
      case .nextElement:
        let index = int(step.pointee.a)
        if index == int(step.pointee.b) { break }
        set(step.pointee.a, index &+ 1)
        try count()
        let here = frame
        let isBound = try step.pointee.object(ElementBinder.self)._withUnsafeGuaranteedRef {
          try $0.bind(here, index)
        }
        guard isBound else { continue }
        next += Int(step.pointee.c)

      // MARK: Boxes
      case .loadBoxInt:
        set(step.pointee.a, try loadBox(frame, step, of: Int.self))
      case .loadBoxDouble:
        set(step.pointee.a, try loadBox(frame, step, of: Double.self))
      case .loadBoxBool:
        set(step.pointee.a, try loadBox(frame, step, of: Bool.self))
      case .makeBoxInt:
        frame.objects[Int(step.pointee.b)] = Box(int(step.pointee.a))
      case .makeBoxDouble:
        frame.objects[Int(step.pointee.b)] = Box(double(step.pointee.a))
      case .makeBoxBool:
        frame.objects[Int(step.pointee.b)] = Box(bool(step.pointee.a))
      case .storeBoxInt:
        try storeBox(int(step.pointee.a), frame, step)
      case .storeBoxDouble:
        try storeBox(double(step.pointee.a), frame, step)
      case .storeBoxBool:
        try storeBox(bool(step.pointee.a), frame, step)
      case .clearBox:
        frame.objects[Int(step.pointee.b)] = nil

      // MARK: Elements
      case .elementInt:
        set(step.pointee.a, try element(int(step.pointee.c), frame, step, of: Int.self))
      case .elementDouble:
        set(step.pointee.a, try element(int(step.pointee.c), frame, step, of: Double.self))
      case .storeElementInt: try storeElement(int(step.pointee.a), int(step.pointee.c), frame, step)
      case .storeElementDouble: try storeElement(double(step.pointee.a), int(step.pointee.c), frame, step)
      case .innerElementInt:
        set(
          step.pointee.a,
          try innerElement(int(step.pointee.c), int(step[1].b), frame, step, of: Int.self))
        next += 1
      case .innerElementDouble:
        set(
          step.pointee.a,
          try innerElement(int(step.pointee.c), int(step[1].b), frame, step, of: Double.self))
        next += 1
      case .storeInnerElementInt:
        try storeInnerElement(
          int(step.pointee.a), int(step.pointee.c), int(step[1].b), frame, step)
        next += 1
      case .storeInnerElementDouble:
        try storeInnerElement(
          double(step.pointee.a), int(step.pointee.c), int(step[1].b), frame, step)
        next += 1
      case .countInt: set(step.pointee.a, try elementCount(frame, step, of: Int.self))
      case .countDouble: set(step.pointee.a, try elementCount(frame, step, of: Double.self))
      case .field:
        set(step.pointee.a, try field(frame, step))

      // MARK: Calls
      case .callWithWord:
        let callee = try makeFrame()
        callee.words.storeBytes(
          of: int(step.pointee.b), toByteOffset: Int(step.pointee.c), as: Int.self)
        enter(callee)
        continue
      case .call:
        let callee = try makeFrame()
        pass(step + 1, Int(step.pointee.b), frame, callee.words, callee.objects)
        enter(callee)
        continue
      case .returnWord:
        let value = int(step.pointee.a)
        if frame.words == base { return value }
        let call = leave(&frame)
        set(call.pointee.a, value)
        next = call + (call.pointee.operation == .call ? Int(call.pointee.b) : 0)
      case .returnNothing:
        if frame.words == base { return Flow.returned.rawValue }
        let call = leave(&frame)
        next = call + (call.pointee.operation == .call ? Int(call.pointee.b) : 0)
      case .exit: return int(step.pointee.a)
      case .exitConstant: return step.pointee.constant
      case .missingReturn: throw Fault.ending("this function ended without a value", step)
      case .noCase: throw Fault.ending("no case of this `switch` matches", step)
      case .word, .box, .capture, .operand:
        preconditionFailure("an operand is read by the instruction before it")

      // MARK: Closures
      case .evaluateInt:
        let here = frame
        set(
          step.pointee.a, try step.pointee.object(IntCode.self)._withUnsafeGuaranteedRef { try $0.run(here) })
      case .evaluateDouble:
        let here = frame
        set(
          step.pointee.a,
          try step.pointee.object(DoubleCode.self)._withUnsafeGuaranteedRef { try $0.run(here) }
        )
      case .evaluateBool:
        let here = frame
        set(
          step.pointee.a, try step.pointee.object(BoolCode.self)._withUnsafeGuaranteedRef { try $0.run(here) }
        )
      case .effect:
        let here = frame
        try step.pointee.object(Effect.self)._withUnsafeGuaranteedRef { try $0.run(here) }
      case .statements:
        let here = frame
        set(
          step.pointee.a,
          try step.pointee.object(Statements.self)._withUnsafeGuaranteedRef { try $0.run(here) }.rawValue)
      }
      next += 1
    }
  }
}
