/// The memory of a lesson's variable of type `Int`, `Double` or `Bool`.
final class GlobalWord {
  let name: String
  /// The value; the word behind it is 1 once there is one.
  let address: UnsafeMutableRawPointer
  /// Where it lies in the frame of a cell's own statements.
  let register: Int32?

  init(_ name: String, in machine: Machine) {
    self.name = name
    (address, register) = machine.makeGlobal()
  }

  var isInitialized: Bool {
    get { address.load(fromByteOffset: 8, as: Int.self) != 0 }
    set { address.storeBytes(of: newValue ? 1 : 0, toByteOffset: 8, as: Int.self) }
  }

  deinit { if register == nil { address.deallocate() } }
}

/// The memory of a lesson's variable of any other type.
final class AnyGlobalBox {
  let name: String
  /// Nil until the declaration has run.
  @exclusivity(unchecked) var box: AnyBox?

  init(_ name: String) { self.name = name }
}
