// Steps of the interpreter that are more than a line.

@inline(__always)
func divide(_ a: Int, _ b: Int, _ step: UnsafePointer<Instruction>) throws -> Int {
  if b == 0 { throw Fault.ending("division by zero", step) }
  let (value, overflows) = a.dividedReportingOverflow(by: b)
  if overflows { throw Fault.overflow(a, "/", b, step) }
  return value
}

@inline(__always)
func remainder(_ a: Int, _ b: Int, _ step: UnsafePointer<Instruction>) throws -> Int {
  if b == 0 { throw Fault.ending("division by zero in remainder", step) }
  let (value, overflows) = a.remainderReportingOverflow(dividingBy: b)
  if overflows { throw Fault.overflow(a, "%", b, step) }
  return value
}

@inline(never)
func checkGlobal(_ step: UnsafePointer<Instruction>) throws {
  let word = step.pointee.object(GlobalWord.self).takeUnretainedValue()
  guard word.isInitialized else { throw Trap.unset(word.name, step.pointee.range) }
}

/// The box in an object slot of the frame, seen but not kept.
@inline(__always)
private func box<T>(_ frame: Frame, _ slot: Int, of _: T.Type) -> Unmanaged<Box<T>> {
  UnsafeRawPointer(frame.objects + slot).load(as: Unmanaged<Box<T>>.self)
}

@inline(__always)
func loadBox<T>(_ frame: Frame, _ step: UnsafePointer<Instruction>, of _: T.Type) throws -> T {
  try box(frame, Int(step.pointee.b), of: T.self)._withUnsafeGuaranteedRef { box in
    if box.isChanging { throw Fault.overlap(step) }
    return box.value
  }
}

@inline(__always)
func storeBox<T>(_ value: T, _ frame: Frame, _ step: UnsafePointer<Instruction>) throws {
  let index = Int(step.pointee.b)
  guard let object = frame.objects[index] else {
    frame.objects[index] = Box(value)
    return
  }
  let box = unsafeDowncast(object, to: Box<T>.self)
  if box.isChanging { throw Fault.overlap(step) }
  box.value = value
}

/// Lets `body` see the box of an array that a variable of the frame or of the lesson holds.
@inline(__always)
private func withArray<E, R>(
  _ frame: Frame, _ step: UnsafePointer<Instruction>, of _: E.Type, _ body: (Box<[E]>) throws -> R
) throws -> R {
  let found: Unmanaged<Box<[E]>>?
  if step.pointee.b >= 0 {
    found = UnsafeRawPointer(frame.objects + Int(step.pointee.b)).load(as: Unmanaged<Box<[E]>>?.self)
  } else {
    found = step.pointee.object(AnyGlobalBox.self)._withUnsafeGuaranteedRef { global in
      global.box.map { Unmanaged.passUnretained(unsafeDowncast($0, to: Box<[E]>.self)) }
    }
  }
  guard let found else { throw Fault.noValue(step) }
  return try found._withUnsafeGuaranteedRef { box in
    if box.isChanging { throw Fault.overlap(step) }
    return try body(box)
  }
}

@inline(__always)
func elementCount<E>(_ frame: Frame, _ step: UnsafePointer<Instruction>, of _: E.Type) throws -> Int {
  try withArray(frame, step, of: E.self) { $0.value.count }
}

@inline(__always)
func element<E>(
  _ index: Int, _ frame: Frame, _ step: UnsafePointer<Instruction>, of _: E.Type
) throws -> E {
  try withArray(frame, step, of: E.self) { box in
    guard UInt(bitPattern: index) < UInt(bitPattern: box.value.count) else {
      throw Fault.index(index, box.value.count, step)
    }
    return box.value[index]
  }
}

@inline(__always)
func storeElement<E>(
  _ value: E, _ index: Int, _ frame: Frame, _ step: UnsafePointer<Instruction>
) throws {
  try withArray(frame, step, of: E.self) { box in
    guard UInt(bitPattern: index) < UInt(bitPattern: box.value.count) else {
      throw Fault.index(index, box.value.count, step)
    }
    box.value.withUnsafeMutableBufferPointer { $0.baseAddress.unsafelyUnwrapped[index] = value }
  }
}

@inline(__always)
func innerElement<E>(
  _ row: Int, _ index: Int, _ frame: Frame, _ step: UnsafePointer<Instruction>, of _: E.Type
) throws -> E {
  try withArray(frame, step, of: [E].self) { box in
    guard UInt(bitPattern: row) < UInt(bitPattern: box.value.count) else {
      throw Fault.index(row, box.value.count, step)
    }
    let count = box.value[row].count
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { throw Fault.index(index, count, step + 1) }
    return box.value[row][index]
  }
}

@inline(__always)
func storeInnerElement<E>(
  _ value: E, _ row: Int, _ index: Int, _ frame: Frame, _ step: UnsafePointer<Instruction>
) throws {
  try withArray(frame, step, of: [E].self) { box in
    guard UInt(bitPattern: row) < UInt(bitPattern: box.value.count) else {
      throw Fault.index(row, box.value.count, step)
    }
    let count = box.value[row].count
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { throw Fault.index(index, count, step + 1) }
    box.value.withUnsafeMutableBufferPointer { rows in
      (rows.baseAddress.unsafelyUnwrapped + row).pointee.withUnsafeMutableBufferPointer {
        $0.baseAddress.unsafelyUnwrapped[index] = value
      }
    }
  }
}

/// The element that a loop comes to, whose index is then the next one; nil at the end of the array.
@inline(__always)
func nextElement<E>(_ frame: Frame, _ step: UnsafePointer<Instruction>, of _: E.Type) -> E? {
  let index = frame.words.load(fromByteOffset: Int(step.pointee.b), as: Int.self)
  return box(frame, step.pointee.constant, of: [E].self)._withUnsafeGuaranteedRef { box in
    guard index < box.value.count else { return nil }
    frame.words.storeBytes(of: index &+ 1, toByteOffset: Int(step.pointee.b), as: Int.self)
    return box.value[index]
  }
}

/// The word of a field of a struct or tuple in a variable of the frame.
@inline(__always)
func field(_ frame: Frame, _ step: UnsafePointer<Instruction>) throws -> Int {
  try box(frame, Int(step.pointee.b), of: Aggregate.self)._withUnsafeGuaranteedRef { box in
    if box.isChanging { throw Fault.overlap(step) }
    return box.value.word(at: Int(step.pointee.c))
  }
}
