public import Backprop
public import Display
package import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A table of numbers under headers.
///
/// - Parameter digits: how many significant digits are shown.
public func table(_ headers: [Line], _ rows: [[Double]], digits: Int = 6) -> Table {
  orStop(try tableOrThrow(headers, rows.map { $0.map { Line($0, digits: digits) } }))
}

/// A table of whole numbers under headers.
public func table(_ headers: [Line], _ rows: [[Int]]) -> Table {
  orStop(try tableOrThrow(headers, rows.map { $0.map { Line(String($0)) } }))
}

/// A table of lines under headers; columns of numbers stand on the right.
public func table(_ headers: [Line], _ rows: [[Line]]) -> Table { orStop(try tableOrThrow(headers, rows)) }

/// A row for each network: its weights, each of which is one multiplication of a forward pass, its paths, the
/// multiplications of the long way and of backprop, and the forward passes that finite differences take.
public func table(_ counts: [OperationCount]) -> Table {
  let headers = ["weights", "paths", "path by path", "backprop", "passes"]
  return Table(
    columns: [Table.Column("net")] + headers.map { Table.Column(Line($0), .trailing) },
    rows: counts.map { count in
      let work = [count.multiplications(.pathByPath), count.multiplications(.backprop)]
      return [Line(count.name)]
        + ([count.weights, count.paths] + work + [count.passes]).map { Line(String($0)) }
    })
}

/// - Throws: ``EngineError`` when a row has not as many entries as there are headers.
package func tableOrThrow(_ headers: [Line], _ rows: [[Line]]) throws(EngineError) -> Table {
  for (index, row) in rows.enumerated() where row.count != headers.count {
    throw EngineError(
      .shape,
      "Row \(index) has \(counted(row.count, "entry", "entries")), but there "
        + "\(headers.count == 1 ? "is" : "are") \(counted(headers.count, "header", "headers")).")
  }
  let columns = headers.enumerated().map { column, header in
    Table.Column(header, !rows.isEmpty && rows.allSatisfy { $0[column].isNumeric } ? .trailing : .leading)
  }
  return Table(columns: columns, rows: rows)
}

extension Line {
  /// Whether it is one number and nothing else, or stands for a missing one.
  fileprivate var isNumeric: Bool {
    guard inlines.count == 1 else { return false }
    switch inlines[0] {
    case .number: return true
    case .strong(let inner), .marked(let inner): return Line(inner).isNumeric
    case .text(let text):
      return text == "—" || Double(text.replacing("−", with: "-").replacing("∞", with: "inf")) != nil
    case .code, .formula, .mark, .bar: return false
    }
  }
}

/// A row for each number with a bar beside it; bars of negative numbers are hatched.
///
/// - Parameter scale: `.log` for positive numbers of very different size.
public func bars(_ labels: [Line], _ values: [Double], scale: Plot.Scale = .linear) -> Table {
  orStop(try barsOrThrow(labels, values.map { Number($0) }, scale: scale))
}

/// ∂C/∂w and ∂C/∂b of every parameter with a bar beside it, in the order of ∇C; of more than 64 the first 64.
public func bars(_ gradients: Gradients) -> Table { orStop(try barsOrThrow(gradients)) }

/// The multiplications of each way to the gradient with a bar beside them.
public func bars(_ count: OperationCount, scale: Plot.Scale = .linear) -> Table {
  orStop(try barsOrThrow(count, scale: scale))
}

package func barsOrThrow(_ gradients: Gradients) throws(EngineError) -> Table {
  let parameters = Parameter.all(ofShapesLike: gradients.dW).prefix(64)
  let notation = Notation(isChain: gradients.pass.isChain, conventions.values)
  var values: [Number] = []
  for parameter in parameters { values.append(Number(try gradients.subscriptOrThrow(parameter))) }
  return try barsOrThrow(
    parameters.map { Line(notation.derivative(.C, by: $0.quantity)) }, values, scale: .linear,
    header: "derivative of \(gradients.cost.symbolic)")
}

package func barsOrThrow(_ count: OperationCount, scale: Plot.Scale) throws(EngineError) -> Table {
  try barsOrThrow(
    OperationCount.Model.allCases.map { Line($0.name) },
    OperationCount.Model.allCases.map { Number(Double(count.multiplications($0)), digits: 15) }, scale: scale,
    header: "way to the gradient", "multiplications")
}

/// - Throws: ``EngineError`` when there are not as many labels as numbers, when a number is not finite, or when one is
///   not positive on a logarithmic scale.
package func barsOrThrow(
  _ labels: [Line], _ values: [Number], scale: Plot.Scale, header: Line = "", _ valueHeader: Line = "value"
) throws(EngineError) -> Table {
  guard labels.count == values.count else {
    throw EngineError(
      .shape,
      "\(counted(labels.count, "label", "labels")) cannot name \(counted(values.count, "number", "numbers"))."
    )
  }
  for (index, number) in values.enumerated() {
    guard number.value.isFinite else {
      throw EngineError(.nonFinite, "Number \(index) is \(number.value), which no bar can show.")
    }
    guard scale == .linear || number.value > 0 else {
      throw EngineError(
        .argument, "Number \(index) is \(number.value); a logarithmic scale shows positive numbers only.")
    }
  }
  let shares = shares(of: values.map(\.value), scale)
  return Table(
    columns: [
      Table.Column(header), Table.Column(valueHeader, .trailing),
      Table.Column(scale == .log ? "log scale" : ""),
    ],
    rows: labels.indices.map {
      [labels[$0], Line([.number(values[$0])]), Line([.bar(share: shares[$0])])]
    })
}

/// How long the bars of numbers are, as shares of the longest; negative for negative numbers.
///
/// On a logarithmic scale the shortest bar stands for a tenth of the smallest number.
private func shares(of values: [Double], _ scale: Plot.Scale) -> [Double] {
  let highest = values.map(abs).max() ?? 0
  let lowest = (values.map(abs).min() ?? 0) / 10
  guard highest > 0 else { return values.map { _ in 0 } }
  return values.map {
    scale == .linear ? $0 / highest : log10($0 / lowest) / log10(highest / lowest)
  }
}
