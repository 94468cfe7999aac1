public import Display
import LinearAlgebra

/// The numbers in order, over their index.
///
/// - Parameters:
///   - title: what the numbers are.
///   - label: what the index counts.
///   - scale: `.log` for positive numbers of very different size.
public func plot(
  _ values: [Double], title: String = "value", along label: String = "step", scale: Plot.Scale = .linear
) -> Plot {
  orStop(try plotOrThrow(values, title: title, along: label, scale: scale))
}

/// Several series on the same axes, each in order over its index.
///
/// - Parameters:
///   - names: what each series is called; its name stands at the height where it ends.
///   - values: the series, which may differ in length.
///   - title: what the numbers are.
///   - label: what the index counts.
///   - scale: `.log` for positive numbers of very different size.
public func plot(
  _ names: [String], _ values: [[Double]], title: String = "value", along label: String = "step",
  scale: Plot.Scale = .linear
) -> Plot {
  orStop(try plotOrThrow(names, values, title: title, along: label, scale: scale))
}

/// Several functions of one number on the same axes: `plot(["x²", "x³"], over: -1...1) { x in [x * x, x * x * x] }`.
///
/// - Parameter f: gives one value for each name.
public func plot(
  _ names: [String], over range: ClosedRange<Double>, _ f: (Double) -> [Double]
) -> Plot {
  orStop(try finitePlot(names, over: range, samples(of: range).map { ($0, f($0)) }))
}

/// - Throws: ``EngineError`` when the range has no width or `f` gives another number of values than there are names,
///   and what `f` throws.
package func plotOrThrow(
  _ names: [String], over range: ClosedRange<Double>, _ f: (Double) throws -> [Double]
) throws -> Plot {
  try check(range)
  return try finitePlot(names, over: range, try samples(of: range).map { ($0, try f($0)) })
}

/// The points that are finite; where a function has no value, its curve has none.
private func finitePlot(
  _ names: [String], over range: ClosedRange<Double>, _ rows: [(x: Double, values: [Double])]
) throws(EngineError) -> Plot {
  try check(range)
  guard !names.isEmpty else { throw EngineError(.argument, "There is no curve to plot.") }
  var curves = names.map { Plot.Curve($0, points: []) }
  for row in rows {
    guard row.values.count == names.count else {
      throw EngineError(
        .shape,
        "\(counted(names.count, "name", "names")) cannot name \(counted(row.values.count, "curve", "curves"))."
      )
    }
    for (index, y) in row.values.enumerated() where y.isFinite {
      curves[index].points.append(Plot.Point(x: row.x, y: y))
    }
  }
  let panel = Plot.Panel(
    title: names.joined(separator: ", "), curves: curves, vertical: roundRange(curves.flatMap(\.points)))
  return Plot(panels: [panel], horizontal: range, horizontalLabel: "x")
}

/// - Throws: ``EngineError`` when there is no number, when one is not finite, or when one is not positive on a
///   logarithmic scale.
package func plotOrThrow(
  _ values: [Double], title: String = "value", along label: String = "step", scale: Plot.Scale = .linear
) throws(EngineError) -> Plot {
  try plotOrThrow([title], [values], title: title, along: label, scale: scale)
}

/// - Throws: ``EngineError`` when there are not as many names as series, when one series is empty, or when a number is
///   not finite, or not positive on a logarithmic scale.
package func plotOrThrow(
  _ names: [String], _ values: [[Double]], title: String = "value", along label: String = "step",
  scale: Plot.Scale = .linear
) throws(EngineError) -> Plot {
  guard names.count == values.count else {
    throw EngineError(
      .shape,
      "\(counted(names.count, "name", "names")) cannot name \(counted(values.count, "series", "series")).")
  }
  guard !values.isEmpty, values.allSatisfy({ !$0.isEmpty }) else {
    throw EngineError(.argument, "There is no number to plot.")
  }
  var curves: [Plot.Curve] = []
  for (name, series) in zip(names, values) {
    let place = values.count == 1 ? "" : " of “\(name)”"
    for (index, value) in series.enumerated() {
      guard value.isFinite else {
        throw EngineError(.nonFinite, "Number \(index)\(place) is \(value), which no axis can show.")
      }
      guard scale == .linear || value > 0 else {
        throw EngineError(
          .argument,
          "Number \(index)\(place) is \(value); a logarithmic scale shows positive numbers only.")
      }
    }
    curves.append(Plot.Curve(name, points: series.enumerated().map { Plot.Point(x: Double($0), y: $1) }))
  }
  let panel = Plot.Panel(
    title: title, curves: curves, vertical: roundRange(curves.flatMap(\.points), scale), scale: scale)
  let longest = values.map(\.count).max() ?? 1
  return Plot(panels: [panel], horizontal: 0...Double(max(longest - 1, 1)), horizontalLabel: label)
}
