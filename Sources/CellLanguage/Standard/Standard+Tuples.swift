extension Standard {
  /// The comparison of two tuples of one type, by the operator's name.
  static func tupleComparison(_ name: Operator) -> HostFunction? {
    name.fixity == .infix ? tupleComparisons[name.symbol] : nil
  }

  private static let tupleComparisons: [String: HostFunction] = {
    let operations: [(String, (Aggregate, Aggregate) -> Bool)] = [
      ("==", { $0 == $1 }), ("!=", { $0 != $1 }), ("<", { $0 < $1 }),
      ("<=", { !($1 < $0) }),
      (">", { $1 < $0 }), (">=", { !($0 < $1) }),
    ]
    var functions: [String: HostFunction] = [:]
    for (name, operation) in operations {
      functions[name] = HostFunction(
        name: name, role: .operator(.infix),
        parameters: [.init(label: nil, type: .void), .init(label: nil, type: .void)],
        result: .bool
      ) { call in linkBinary(call) { (a: Aggregate, b: Aggregate) in operation(a, b) } }
    }
    return functions
  }()
}
