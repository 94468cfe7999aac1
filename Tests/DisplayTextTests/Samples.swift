import Display

/// The results of the lesson "Two neurons, one proof", as its cells show them.
enum Samples {
  static let summary: [DisplayItem] = [
    .table(
      Table(
        columns: [
          .init("ℓ", .trailing), .init("layer"), .init("in → out"), .init("σ"), .init("shape of W"),
          .init("params", .trailing),
        ],
        rows: [
          ["1", "Dense", "1 → 1", "sigmoid", "1×1", "2"], ["2", "Dense", "1 → 1", "sigmoid", "1×1", "2"],
        ])),
    .text("\(strong: "4") parameters · cost ½Σ(a−y)² · L = 2"),
  ]

  static let forward: [DisplayItem] = [
    .table(
      Table(
        columns: [.init("quantity"), .init("formula"), .init("value", .trailing)],
        rows: [
          ["a⁽⁰⁾", "x", "[\(number: 1.5)]"], ["z⁽¹⁾", "W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾", "[\(number: 0.8)]"],
          ["a⁽¹⁾", "σ(z⁽¹⁾)", "[\(number: 0.6899744811276125)]"],
          ["z⁽²⁾", "W⁽²⁾a⁽¹⁾ + b⁽²⁾", "[\(number: -0.2589719292403738)]"],
          ["a⁽²⁾", "σ(z⁽²⁾)", "[\(number: 0.4356164475336706)]"],
        ]))
  ]

  static let nudge: [DisplayItem] = [
    .table(
      Table(
        columns: [
          .init("variable"), .init("before", .trailing), .init("after", .trailing), .init("nudge", .trailing),
          .init("ratio to previous", .trailing),
        ],
        rows: [
          ["w2", Line(-1.1), Line(-1.09), Line(0.01), "—"],
          ["z2", Line(-0.2589719292), Line(-0.2520721844), Line(0.00689974481), Line(0.689974481)],
        ]))
  ]

  static let chainRule: [DisplayItem] = [
    .table(
      Table(
        columns: [
          .init("#", .trailing), .init("factor"), .init("formula"), .init("value", .trailing),
          .init("running product", .trailing),
        ],
        rows: [
          ["1", "\(strong: "∂C/∂a2")", "a2 − y", Line(-0.5643835524663294), Line(-0.5643835524663294)],
          ["2", "\(strong: "∂a2/∂z2")", "σ′(z2)", Line(0.24585475817181543), Line(-0.13875638180775954)],
          ["3", "∂z2/∂a1", "w2", Line(-1.1), Line(0.1526320199885355)],
          ["4", "∂a1/∂z1", "σ′(z1)", Line(0.2139096965202944), Line(0.03264946907502714)],
          ["5", "∂z1/∂w1", "x", Line(1.5), Line(0.04897420361254071)],
        ])),
    .text(
      """
      ∂C/∂w1 = (\(number: -0.5643835524663294)) · \(number: 0.24585475817181543) · (\(number: -1.1)) · \
      \(number: 0.2139096965202944) · \(number: 1.5) = \(strong: Line(0.04897420361254071)) (bold = shared with \
      ∂C/∂w2, their product is δ⁽²⁾)
      """),
  ]

  static let outer: [DisplayItem] = [
    .matrix(
      MatrixGrid(
        corner: "δ \\ a", rowHeaders: [Line(0.5), Line(-1), Line(0.8)],
        columnHeaders: [Line(1), Line(2), Line(-0.5), Line(1.5)],
        rows: [[0.5, 1, -0.25, 0.75], [-1, -2, 0.5, -1.5], [0.8, 1.6, -0.4, 1.2]].map {
          $0.map { Number($0) }
        }))
  ]

  static let paths: [DisplayItem] = [
    .table(
      Table(
        columns: [.init("path"), .init("edge derivatives"), .init("product", .trailing)],
        rows: [
          ["x → u1 → y", "\(number: 2) · \(number: 3)", Line(6)],
          ["x → u2 → y", "(\(number: -1)) · \(number: 4)", Line(-4)],
          ["\(strong: "sum over paths")", "", Line(2).strong],
        ]))
  ]

  static let checks: [DisplayItem] = [
    .check(check("BP4 = five-link chain", 0.04897420361254071, 0.04897420361254071, within: 1e-15)),
    .check(check("BP4 = three-link chain", -0.09573836254095378, -0.09573836254095378, within: 1e-15)),
  ]

  static func check(_ claim: String, _ actual: Double, _ expected: Double, within tolerance: Double)
    -> CheckResult
  {
    let difference = abs(actual - expected)
    return CheckResult(
      claim, holds: difference <= tolerance,
      comparison: .init(
        actual: Number(actual), expected: Number(expected), difference: Number(difference, digits: 2),
        tolerance: Number(tolerance)))
  }
}
