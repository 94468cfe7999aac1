/// One way to read an expression.
struct Solution {
  let node: Typed
  /// How many unusual choices it takes, weighted; the least wins.
  let score: Int

  var type: CellType { node.type }

  /// The weights keep the order in which Swift compares solutions.
  enum Weight {
    static let nonDefaultLiteral = 1 << 20
    static let conversion = 1 << 12
    static let optional = 1 << 8
    static let generic = 1 << 2
    static let omittedDefault = 1
  }
}

/// What was found for an expression; keeping the expression keeps its identity from being used again.
struct MemoEntry {
  let expression: Expression
  let solutions: [Solution]
}

struct MemoKey: Hashable {
  let expression: ObjectIdentifier
  let expected: CellType?
}
