/// Gives the variables of one function their places in its frame.
final class FrameBuilder {
  let context: FunctionContext
  let isCell: Bool
  private(set) var wordCount = 0
  private(set) var objectCount: Int
  private var slots: [ObjectIdentifier: Slot] = [:]
  /// Keeps every variable that has a slot, so that no later one comes to bear its identifier.
  private var placed: [Variable] = []
  private(set) var result: Slot?
  /// The insides of optionals that a chain changes, by the chain's variable.
  var aliases: [ObjectIdentifier: AnyPlace] = [:]
  /// Registers and object slots of values on their way, of which the first so many are in use.
  private var temporaries: [Register] = []
  private var temporaryBoxes: [Int] = []
  private var temporarySet: Set<Register> = []
  private var used = (words: 0, boxes: 0)

  init(_ context: FunctionContext, isCell: Bool) {
    self.context = context
    self.isCell = isCell
    // What is captured comes first; a call of a closure puts it there.
    objectCount = context.captures.count
    for (index, variable) in context.captures.enumerated() { slots[ObjectIdentifier(variable)] = .box(index) }
  }

  func slot(of variable: Variable) -> Slot {
    if let known = slots[ObjectIdentifier(variable)] { return known }
    let slot = variable.type.isWord && !variable.isCaptured ? newWord() : newBox()
    slots[ObjectIdentifier(variable)] = slot
    placed.append(variable)
    return slot
  }

  func newWord() -> Slot {
    defer { wordCount += 1 }
    return .word(wordCount * 8)
  }

  func newBox() -> Slot {
    defer { objectCount += 1 }
    return .box(objectCount)
  }

  func newSlot(for type: CellType) -> Slot { type.isWord ? newWord() : newBox() }

  /// A register that nothing uses until the statement at hand is done.
  func temporary() -> Register {
    if used.words == temporaries.count {
      let register = Register(wordCount * 8)
      wordCount += 1
      temporaries.append(register)
      temporarySet.insert(register)
    }
    used.words += 1
    return temporaries[used.words - 1]
  }

  func isTemporary(_ register: Register) -> Bool { temporarySet.contains(register) }

  /// An object slot that nothing uses until the statement at hand is done.
  func temporaryBox() -> Int {
    if used.boxes == temporaryBoxes.count {
      temporaryBoxes.append(objectCount)
      objectCount += 1
    }
    used.boxes += 1
    return temporaryBoxes[used.boxes - 1]
  }

  /// Gives back the temporaries that the body takes.
  func releasingTemporaries(_ body: () -> Void) {
    let saved = used
    body()
    used = saved
  }

  /// Where `return` puts the value.
  func resultSlot(isWord: Bool) -> Slot {
    if let result { return result }
    let slot = isWord ? newWord() : newBox()
    result = slot
    return slot
  }
}
