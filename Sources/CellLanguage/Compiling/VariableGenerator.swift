/// Reading variables, and giving them their first values.
final class VariableGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func read(_ variable: Variable, _ range: CodeRange) -> AnyCode {
    if let lazy = variable.lazyValue { return openLazyRead(variable.type.representation, variable, lazy) }
    if variable.type == .int { return read(Int.self, variable, range) }
    if variable.type == .double { return read(Double.self, variable, range) }
    if variable.type == .bool { return read(Bool.self, variable, range) }
    return openRead(variable.type.representation, variable, range)
  }

  /// Gives a static property its value, unless it has one.
  func ensure<T: CellValue>(_: T.Type, _ variable: Variable, _ lazy: FunctionSymbol) -> () throws ->
    Void
  {
    let callable = callable(lazy).of(T.self)
    let initialize = initializer(T.self, variable)
    let machine = self.machine
    let range = lazy.range
    let isSet: () -> Bool
    if variable.type.isWord {
      let word = globalWord(variable)
      isSet = { word.isInitialized }
    } else {
      let global = globalBox(variable)
      isSet = { global.box != nil }
    }
    return {
      guard !isSet() else { return }
      let frame = try machine.enter(words: 0, objects: 0, at: range)
      defer { machine.leave(frame, objects: 0) }
      initialize(frame, try machine.run(callable, at: range) { _ in })
    }
  }

  private func openLazyRead<T: CellValue>(
    _: T.Type, _ variable: Variable, _ lazy: FunctionSymbol
  ) -> AnyCode {
    let ensure = ensure(T.self, variable, lazy)
    let run = read(T.self, variable, lazy.range).of(T.self).run
    return Code<T> { frame in
      try ensure()
      return try run(frame)
    }
  }

  // Copies for the types of most variables.
  @_specialize(where T == String)
  @_specialize(where T == [String])
  @_specialize(where T == [Double])
  @_specialize(where T == [Int])
  @_specialize(where T == [[Double]])
  private func openRead<T: CellValue>(_ type: T.Type, _ variable: Variable, _ range: CodeRange) -> AnyCode {
    read(type, variable, range)
  }

  @inline(__always)
  func read<T: CellValue>(_: T.Type, _ variable: Variable, _ range: CodeRange) -> AnyCode {
    guard variable.context == nil else {
      switch frame.slot(of: variable) {
      case .word(let offset): return Code<T>(wordOffset: offset)
      case .box(let index):
        return Code<T> { frame in
          do { return try Slot.box(at: index, in: frame, of: T.self).load() } catch {
            throw Implementation.located(error, range)
          }
        }
      }
    }
    if variable.type.isWord {
      let word = globalWord(variable)
      let address = word.address
      if word.isInitialized || isTopLevel {
        return Code<T> { [word] _ in
          _ = word; return address.load(as: T.self)
        }
      }
      let name = variable.name
      return Code<T> { _ in
        guard word.isInitialized else { throw Trap.unset(name, range) }
        return address.load(as: T.self)
      }
    }
    let global = globalBox(variable)
    let name = variable.name
    return Code<T> { _ in
      guard let box = global.box else { throw Trap.unset(name, range) }
      do { return try unsafeDowncast(box, to: Box<T>.self).load() } catch {
        throw Implementation.located(error, range)
      }
    }
  }

  func globalWord(_ variable: Variable) -> GlobalWord {
    if case .global(let word)? = variable.storage { return word }
    let word = GlobalWord(variable.name, in: machine)
    variable.storage = .global(word)
    return word
  }

  func globalBox(_ variable: Variable) -> AnyGlobalBox {
    if case .globalBox(let box)? = variable.storage { return box }
    let box = AnyGlobalBox(variable.name)
    variable.storage = .globalBox(box)
    return box
  }

  /// Code that gives a variable its value where it is declared.
  func initializer<T: CellValue>(_: T.Type, _ variable: Variable) -> (Frame, T) -> Void {
    guard variable.context == nil else {
      switch frame.slot(of: variable) {
      case .word(let offset): return { $0.words.storeBytes(of: $1, toByteOffset: offset, as: T.self) }
      case .box(let index): return { $0.objects[index] = Box($1) }
      }
    }
    if variable.type.isWord {
      let word = globalWord(variable)
      return { _, value in
        word.address.storeBytes(of: value, as: T.self)
        word.isInitialized = true
      }
    }
    let global = globalBox(variable)
    return { _, value in global.box = Box(value) }
  }
}
