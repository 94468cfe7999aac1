/// Executable code of some type; see ``Code``.
package class AnyCode {
  /// The code as code for values of `T`.
  ///
  /// - Precondition: It is. The checker has seen to that.
  @inline(__always)
  final func of<T>(_: T.Type) -> Code<T> {
    assert(
      self is Code<T>, "code of another type than the checker found: \(Swift.type(of: self)), not \(T.self)")
    return unsafeDowncast(self, to: Code<T>.self)
  }
}

/// Executable code that yields a `T`: a closure that calls others, or runs instructions.
package final class Code<T>: AnyCode {
  let run: (Frame) throws -> T
  /// The value, where it is known before anything runs.
  let constant: T?

  init(_ run: @escaping (Frame) throws -> T) {
    self.run = run
    constant = nil
  }

  init(constant: T) {
    run = { _ in constant }
    self.constant = constant
  }

  /// Reads a word variable.
  ///
  /// - Precondition: `T` is `Int`, `Double` or `Bool`.
  init(wordOffset offset: Int) {
    run = { $0.words.load(fromByteOffset: offset, as: T.self) }
    constant = nil
  }
}

/// Somewhere a value can be read from and written to.
package class AnyPlace {
  @inline(__always)
  final func of<T>(_: T.Type) -> Place<T> {
    assert(
      self is Place<T>, "place of another type than the checker found: \(Swift.type(of: self)), not \(T.self)"
    )
    return unsafeDowncast(self, to: Place<T>.self)
  }
}

/// A place that holds a `T`.
///
/// Access has two steps, as in Swift: first the expressions in the place are evaluated (`a[f()]` calls `f` once), then
/// the value is read or changed where it lies, without a copy.
package final class Place<T>: AnyPlace {
  /// Evaluates the indices in the place; nil where there are none.
  let prepare: ((Frame) throws -> Void)?
  let load: (Frame) throws -> T
  let modify: (Frame, (inout T) throws -> Void) throws -> Void
  /// The object slot of the variable that this is; nil where it is anything else.
  var box: Int?
  /// Sets the value, where that is more than changing the one that is there: a variable that has none yet.
  var assign: (Frame, T) throws -> Void

  init(
    prepare: ((Frame) throws -> Void)? = nil, load: @escaping (Frame) throws -> T,
    modify: @escaping (Frame, (inout T) throws -> Void) throws -> Void
  ) {
    self.prepare = prepare
    self.load = load
    self.modify = modify
    assign = { frame, value in try modify(frame) { $0 = value } }
  }

  /// Changes the value where it lies, without a detour where that is in a variable of the frame.
  @inline(__always)
  func change(_ frame: Frame, _ body: (inout T) throws -> Void) throws {
    guard let box, let object = frame.objects[box] else { return try modify(frame, body) }
    try unsafeDowncast(object, to: Box<T>.self).modify(body)
  }
}

/// How a statement ended.
struct Flow: Equatable {
  let rawValue: Int

  static let next = Flow(rawValue: 0)
  static let returned = Flow(rawValue: 1)
  static func broke(_ loop: Int) -> Flow { Flow(rawValue: 2 + 2 * loop) }
  static func continued(_ loop: Int) -> Flow { Flow(rawValue: 3 + 2 * loop) }
}

typealias StatementCode = (Frame) throws -> Flow
