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
  guard word.isInitialized else { throw Compiler.unset(word.name, step.pointee.range) }
}

@inline(__always)
func loadBox<T>(_ frame: Frame, _ step: UnsafePointer<Instruction>, of _: T.Type) throws -> T {
  let box = Slot.box(at: Int(step.pointee.b), in: frame, of: T.self)
  if box.isChanging { throw Fault.overlap(step) }
  return box.value
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

/// The box of an array that a variable of the frame or of the lesson holds.
@inline(__always)
func array<E>(_ frame: Frame, _ step: UnsafePointer<Instruction>, of _: E.Type) throws -> Box<[E]> {
  let object: AnyObject?
  if step.pointee.b >= 0 {
    object = frame.objects[Int(step.pointee.b)]
  } else {
    object = step.pointee.object(AnyGlobalBox.self)._withUnsafeGuaranteedRef { $0.box }
  }
  guard let object else { throw Fault.noValue(step) }
  let box = unsafeDowncast(object, to: Box<[E]>.self)
  if box.isChanging { throw Fault.overlap(step) }
  return box
}

@inline(__always)
func element<E>(_ box: Box<[E]>, _ index: Int, _ step: UnsafePointer<Instruction>) throws -> E {
  guard UInt(bitPattern: index) < UInt(bitPattern: box.value.count) else {
    throw Fault.index(index, box.value.count, step)
  }
  return box.value.withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped[index] }
}

@inline(__always)
func storeElement<E>(
  _ value: E, _ box: Box<[E]>, _ index: Int, _ step: UnsafePointer<Instruction>
) throws {
  guard UInt(bitPattern: index) < UInt(bitPattern: box.value.count) else {
    throw Fault.index(index, box.value.count, step)
  }
  box.value.withUnsafeMutableBufferPointer { $0.baseAddress.unsafelyUnwrapped[index] = value }
}

@inline(__always)
func innerElement<E>(
  _ box: Box<[[E]]>, _ row: Int, _ index: Int, _ step: UnsafePointer<Instruction>
) throws -> E {
  guard UInt(bitPattern: row) < UInt(bitPattern: box.value.count) else {
    throw Fault.index(row, box.value.count, step)
  }
  let (value, count) = box.value.withUnsafeBufferPointer { rows -> (E?, Int) in
    let line = rows.baseAddress.unsafelyUnwrapped + row
    let count = line.pointee.count
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return (nil, count) }
    return (line.pointee.withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped[index] }, count)
  }
  guard let value else { throw Fault.index(index, count, step + 1) }
  return value
}

@inline(__always)
func storeInnerElement<E>(
  _ value: E, _ box: Box<[[E]]>, _ row: Int, _ index: Int, _ step: UnsafePointer<Instruction>
) throws {
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

@inline(__always)
func nextElement<E>(
  _ object: AnyObject?, _ words: UnsafeMutableRawPointer, _ register: Int32, of _: E.Type
) -> E? {
  let box = unsafeDowncast(object.unsafelyUnwrapped, to: Box<[E]>.self)
  let index = words.load(fromByteOffset: Int(register), as: Int.self)
  guard index < box.value.count else { return nil }
  words.storeBytes(of: index &+ 1, toByteOffset: Int(register), as: Int.self)
  return box.value.withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped[index] }
}

@inline(__always)
func field(_ frame: Frame, _ step: UnsafePointer<Instruction>) throws -> Int {
  let box = Slot.box(at: Int(step.pointee.b), in: frame, of: Aggregate.self)
  if box.isChanging { throw Fault.overlap(step) }
  return box.value.word(at: Int(step.pointee.c))
}
