public import Backprop
public import Display
import DisplayText
package import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Activation {
  /// What of an activation is drawn.
  public enum Curve: Hashable, Sendable {
    /// σ(z).
    case value
    /// σ′(z).
    case derivative
  }
}

/// An activation, its slope, or both, one panel above the other.
///
/// - Parameters:
///   - curves: one panel each.
///   - range: the values of z.
///   - z: a place to mark on every panel, with value and slope read off there.
public func plot(
  _ activation: Activation, _ curves: [Activation.Curve] = [.value, .derivative],
  over range: ClosedRange<Double>, mark z: Double? = nil
) -> Plot {
  orStop(try plotOrThrow(activation, curves, over: range, mark: z))
}

/// - Throws: ``EngineError`` when the range has no width, the mark lies outside it, or the activation has no
///   such curve.
package func plotOrThrow(
  _ activation: Activation, _ curves: [Activation.Curve] = [.value, .derivative],
  over range: ClosedRange<Double>, mark z: Double? = nil
) throws(EngineError) -> Plot {
  try check(range)
  if let z, !range.contains(z) {
    throw EngineError(
      .argument, "The mark z = \(z) lies outside the range from \(range.lowerBound) to \(range.upperBound).")
  }
  let symbol = activation.symbol
  var panels: [Plot.Panel] = []
  for curve in curves {
    let title = curve == .value ? "\(symbol)(z)" : "\(symbol)′(z)"
    let points = try points(of: activation, curve, over: range)
    panels.append(
      Plot.Panel(title: title, curves: [Plot.Curve(title, points: points)], vertical: roundRange(points)))
  }
  var mark: Plot.Mark?
  if let z {
    var reading: Line = "z = \(number: z)"
    for curve in curves {
      reading =
        reading + " · \(curve == .value ? symbol : "slope") = \(number: try height(activation, curve, z))"
    }
    mark = Plot.Mark(x: z, reading: reading)
  }
  return Plot(panels: panels, horizontal: range, horizontalLabel: "z", mark: mark)
}

private func height(
  _ activation: Activation, _ curve: Activation.Curve, _ z: Double
) throws(EngineError) -> Double {
  switch curve {
  case .value: try activation.valueOrThrow(z)
  case .derivative: try activation.derivativeOrThrow(z)
  }
}

/// Several activations, or their slopes, on the same axes.
///
/// - Parameters:
///   - curves: one panel each, with a curve for every activation.
///   - range: the values of z.
public func plot(
  _ activations: [Activation], _ curves: [Activation.Curve] = [.value, .derivative],
  over range: ClosedRange<Double>
) -> Plot {
  orStop(try plotOrThrow(activations, curves, over: range))
}

/// - Throws: ``EngineError`` when the range has no width or an activation has no such curve.
package func plotOrThrow(
  _ activations: [Activation], _ curves: [Activation.Curve] = [.value, .derivative],
  over range: ClosedRange<Double>
) throws(EngineError) -> Plot {
  try check(range)
  var panels: [Plot.Panel] = []
  for curve in curves {
    var drawn: [Plot.Curve] = []
    for activation in activations {
      drawn.append(Plot.Curve(activation.name, points: try points(of: activation, curve, over: range)))
    }
    panels.append(
      Plot.Panel(
        title: curve == .value ? "a = σ(z)" : "σ′(z)", curves: drawn,
        vertical: roundRange(drawn.flatMap(\.points))))
  }
  return Plot(panels: panels, horizontal: range, horizontalLabel: "z")
}

/// A function of one number: `plot("x²", over: -1...1) { x in x * x }`.
public func plot(_ title: String, over range: ClosedRange<Double>, _ f: (Double) -> Double) -> Plot {
  orStop(try check(range))
  return plot(title, range, samples(of: range).map { Plot.Point(x: $0, y: f($0)) })
}

/// - Throws: ``EngineError`` when the range has no width, and what `f` throws.
package func plotOrThrow(
  _ title: String, over range: ClosedRange<Double>, _ f: (Double) throws -> Double
) throws -> Plot {
  try check(range)
  return plot(title, range, try samples(of: range).map { Plot.Point(x: $0, y: try f($0)) })
}

/// The points that are finite; where the function has no value, the curve has none.
private func plot(_ title: String, _ range: ClosedRange<Double>, _ points: [Plot.Point]) -> Plot {
  let finite = points.filter(\.y.isFinite)
  let panel = Plot.Panel(
    title: title, curves: [Plot.Curve(title, points: finite)], vertical: roundRange(finite))
  return Plot(panels: [panel], horizontal: range, horizontalLabel: "x")
}

func check(_ range: ClosedRange<Double>) throws(EngineError) {
  guard range.lowerBound < range.upperBound, (range.upperBound - range.lowerBound).isFinite else {
    throw EngineError(.argument, "A plot needs a range with two different finite ends.")
  }
}

private func points(
  of activation: Activation, _ curve: Activation.Curve, over range: ClosedRange<Double>
) throws(EngineError) -> [Plot.Point] {
  var points: [Plot.Point] = []
  for z in samples(of: range) { points.append(Plot.Point(x: z, y: try height(activation, curve, z))) }
  return points
}

/// The cost over the epochs.
public func plot(_ history: History, scale: Plot.Scale = .linear) -> Plot {
  orStop(try plotOrThrow(history, scale: scale))
}

/// - Throws: ``EngineError`` when a cost is not finite, or not positive on a logarithmic scale.
package func plotOrThrow(_ history: History, scale: Plot.Scale = .linear) throws(EngineError) -> Plot {
  let title = "cost " + history.reduction.symbolic(history.costFunction, conventions.values).text
  return try plotOrThrow(history.cost, title: title, along: "epoch", scale: scale)
}

/// 241 places from one end to the other, both included.
func samples(of range: ClosedRange<Double>) -> [Double] {
  let last = 240
  return (0...last).map { index in
    index == last
      ? range.upperBound
      : range.lowerBound + (range.upperBound - range.lowerBound) * Double(index) / Double(last)
  }
}

/// The range of the heights, widened to round numbers where doubles have such.
func roundRange(_ points: [Plot.Point], _ scale: Plot.Scale = .linear) -> ClosedRange<Double> {
  let heights = points.map(\.y)
  let (low, high) = (heights.min() ?? 0, heights.max() ?? 1)
  let (below, above): (Double, Double)
  switch scale {
  case .log:
    (below, above) = (pow(10, log10(low).rounded(.down)), pow(10, log10(high).rounded(.up)))
    if below == above { return below...(below * 10) }
  case .linear:
    if low == high { return (low - max(1, abs(low)))...(low + max(1, abs(low))) }
    let step = roundStep(high - low)
    (below, above) = ((low / step).rounded(.down) * step, (high / step).rounded(.up) * step)
  }
  let isUsable = below.isFinite && above.isFinite && below < above && (scale == .linear || below > 0)
  return isUsable ? below...above : low...high
}

/// 1, 2 or 5 times a power of ten: about a fifth of the span.
private func roundStep(_ span: Double) -> Double {
  let rough = span / 5
  let power = pow(10, log10(rough).rounded(.down))
  let factor = rough / power
  return power * (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10)
}
