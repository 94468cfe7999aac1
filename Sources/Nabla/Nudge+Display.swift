public import Backprop
public import Display

extension Nudge: Displayable {
  /// A row for each variable that the change reaches, then the ratio of the whole beside the derivative.
  public var displayItems: [DisplayItem] {
    let conventions = Nabla.conventions.values
    let rows = steps.map { step -> [Line] in
      let notation = Notation(isChain: step.isInChain, conventions)
      return [
        Line(notation.name(step.quantity)), Line(step.before), Line(step.after), Line(step.change),
        step.ratio.map { Line($0) } ?? "—",
      ]
    }
    let table = Table(
      columns: [
        Table.Column("variable"), Table.Column("before", .trailing), Table.Column("after", .trailing),
        Table.Column("nudge", .trailing), Table.Column("ratio to previous", .trailing),
      ], rows: rows)
    let notation = Notation(isChain: steps.first?.isInChain ?? false, conventions)
    let quotient = notation.derivative(.C, by: parameter.quantity, isOfDifferences: true)
    let closing: Line = """
      \(quotient) = \(number: ratio) · \(notation.derivative(.C, by: parameter.quantity)) = \
      \(number: derivative) · cost \(cost.symbolic)
      """
    return [.table(table), .text(closing)]
  }
}

extension GradientCheck: Displayable {
  /// A row for each parameter, then the verdict on the worst; of more than 64 parameters the 16 that differ most.
  public var displayItems: [DisplayItem] {
    let shown =
      entries.count > 64 ? Array(compared.sorted { $0.difference > $1.difference }.prefix(16)) : entries
    let conventions = Nabla.conventions.values
    let rows = shown.map { entry -> [Line] in
      [
        Line(Notation(isChain: entry.isInChain, conventions).name(entry.parameter.quantity)),
        Line(entry.derivative), Line(entry.centralDifference),
        entry.isSkipped ? "kink" : Line(entry.difference, digits: 2),
      ]
    }
    let table = Table(
      columns: [
        Table.Column("parameter"), Table.Column(Line(method.name), .trailing),
        Table.Column("central difference", .trailing), Table.Column("|Δ|", .trailing),
      ], rows: rows)
    guard shown.count < entries.count else { return [.table(table), .check(verdict)] }
    return [
      .text("The \(shown.count) of \(entries.count) that differ most:"), .table(table), .check(verdict),
    ]
  }

  /// Whether every compared parameter holds, with the numbers of the worst.
  package var verdict: CheckResult {
    let skipped = entries.count - compared.count
    var claim =
      "\(compared.count) parameters: \(method.name) equals the central difference of \(cost.formula)"
    if skipped > 0 { claim += ", \(skipped) skipped at a kink" }
    let comparison = worst.map { worst in
      CheckResult.Comparison(
        actual: Number(worst.derivative), expected: Number(worst.centralDifference),
        difference: Number(worst.difference, digits: 2), tolerance: Number(tolerance))
    }
    return CheckResult(claim, holds: holds, comparison: comparison)
  }
}

extension History: Displayable {
  /// The cost before the first epoch and after the last.
  public var displayItems: [DisplayItem] {
    let (first, last) = (cost.first ?? .nan, cost.last ?? .nan)
    let ending =
      switch self.ending {
      case .completed: ""
      case .stopped: " · stopped early"
      case .diverged: " · the cost is no longer finite"
      }
    return [
      .text(
        """
        \(counted(epochs, "epoch", "epochs")) of \(optimizer.name), \(Formula.named("η")) = \(number: optimizer.learningRate) · \
        cost \(number: first) → \(number: last) · cost \(reduction.symbolic(costFunction, conventions.values))\(ending)
        """)
    ]
  }
}
