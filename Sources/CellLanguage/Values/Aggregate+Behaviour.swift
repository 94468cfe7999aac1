extension Aggregate: Hashable, Comparable {
  package static func == (left: Aggregate, right: Aggregate) -> Bool {
    if let areEqual = left.layout.areEqual {
      return left.layout.orTrap(false) { try areEqual(left, right) }
    }
    guard left.tag == right.tag else { return false }
    return left.fields.fields.allSatisfy { field in
      guard let type = field.type.representation.asEquatable else { return false }
      return fieldsAreEqual(type, left, right, field.slot)
    }
  }

  package static func < (left: Aggregate, right: Aggregate) -> Bool {
    if let isLess = left.layout.isLess { return left.layout.orTrap(false) { try isLess(left, right) } }
    // Tuples are ordered by their first elements that differ; cases of an enum by their place.
    guard left.tag == right.tag else { return left.tag < right.tag }
    for field in left.fields.fields {
      guard let type = field.type.representation.asComparable else { return false }
      if let order = fieldsOrder(type, left, right, field.slot) { return order }
    }
    return false
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(tag)
    for field in fields.fields {
      if let type = field.type.representation.asHashable { hashField(type, self, field.slot, &hasher) }
    }
  }
}

extension Aggregate: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String {
    if let describe = layout.describe { return layout.orTrap("") { try describe(self) } }
    return structure(qualified: false)
  }

  package var debugDescription: String {
    if let describe = layout.describe { return layout.orTrap("") { try describe(self) } }
    return structure(qualified: true)
  }

  /// As Swift prints a value that does not describe itself; inside another value, with the name of the module,
  /// which is that of an ejected lesson.
  private func structure(qualified: Bool) -> String {
    let module = qualified ? "Lesson." : ""
    let values = fields.fields.map { field in
      (field.label.map { $0 + ": " } ?? "") + debugText(field.type.representation, self, field.slot)
    }
    let list = "(" + values.joined(separator: ", ") + ")"
    switch layout.kind {
    case .tuple: return list
    case .structure: return module + layout.typeName + list
    case .enumeration:
      let name = qualified ? module + layout.typeName + "." + fields.name : fields.name
      return values.isEmpty ? name : name + list
    }
  }
}

extension AggregateLayout {
  /// Runs code of the lesson where Swift allows no error, and keeps the error for the next statement.
  fileprivate func orTrap<R>(_ fallback: R, _ body: () throws -> R) -> R {
    do { return try body() } catch {
      trapped?(error)
      return fallback
    }
  }
}

private func fieldsAreEqual<T: CellValue & Equatable>(
  _: T.Type, _ left: Aggregate, _ right: Aggregate, _ slot: Slot
) -> Bool { left.load(slot, as: T.self) == right.load(slot, as: T.self) }

private func fieldsOrder<T: CellValue & Comparable>(
  _: T.Type, _ left: Aggregate, _ right: Aggregate, _ slot: Slot
) -> Bool? {
  let (a, b) = (left.load(slot, as: T.self), right.load(slot, as: T.self))
  return a == b ? nil : a < b
}

private func hashField<T: CellValue & Hashable>(
  _: T.Type, _ value: Aggregate, _ slot: Slot, _ hasher: inout Hasher
) { hasher.combine(value.load(slot, as: T.self)) }

private func debugText<T: CellValue>(_: T.Type, _ value: Aggregate, _ slot: Slot) -> String {
  if case .box(let index) = slot, !value.isInitialized(index) { return "uninitialized" }
  return String(reflecting: value.load(slot, as: T.self))
}
