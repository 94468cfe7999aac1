public import Backprop
public import Display
import DisplayText
import LinearAlgebra

/// How many of the numbers fall into each of equal bins.
///
/// - Parameters:
///   - values: at least one, all finite.
///   - bins: how many; the last one has its upper end too.
///   - title: what the numbers are.
public func histogram(_ values: [Double], bins: Int = 20, title: String = "value") -> Plot {
  orStop(try histogramOrThrow(values, bins: bins, title: title))
}

/// - Throws: ``EngineError`` when there is no number, when one is not finite, or when there are not 1 to 200 bins.
package func histogramOrThrow(
  _ values: [Double], bins: Int = 20, title: String = "value"
) throws(EngineError) -> Plot {
  guard !values.isEmpty else { throw EngineError(.argument, "There is no number to count.") }
  guard (1...200).contains(bins) else {
    throw EngineError(.argument, "A histogram has 1 to 200 bins, not \(bins).")
  }
  if let index = values.firstIndex(where: { !$0.isFinite }) {
    throw EngineError(.nonFinite, "Number \(index) is \(values[index]), which falls into no bin.")
  }
  var (low, high) = (values.min() ?? 0, values.max() ?? 1)
  if low == high { (low, high) = (low - 0.5, high + 0.5) }
  let width = (high - low) / Double(bins)
  guard width.isFinite, width > 0 else {
    throw EngineError(.argument, "The numbers from \(low) to \(high) leave no room for \(bins) bins.")
  }
  var counts = [Int](repeating: 0, count: bins)
  for value in values { counts[min(bins - 1, Int((value - low) / width))] += 1 }
  let points = counts.enumerated().map { bin, count in
    Plot.Point(x: low + (Double(bin) + 0.5) * width, y: Double(count))
  }
  let bars = Plot.Curve("count", points: points, style: .bars(width: width))
  let panel = Plot.Panel(
    title: "how many of \(values.count)", curves: [bars], vertical: 0...Double(counts.max() ?? 1))
  return Plot(panels: [panel], horizontal: low...high, horizontalLabel: title)
}

/// The examples of two inputs as points, a sign for each class.
///
/// With one target the classes are its lower and its higher half, with several the largest of them.
public func scatter(_ data: Dataset) -> Plot { orStop(try scatterOrThrow(data)) }

/// - Throws: ``EngineError`` when there is no example, or when they have not two finite inputs.
package func scatterOrThrow(_ data: Dataset) throws(EngineError) -> Plot {
  try DataPlane(data).plot(regions: nil)
}

/// What a network takes each place of the plane for, with the examples as points.
public func decisionRegions(of net: Network, on data: Dataset) -> Plot {
  orStop(try decisionRegionsOrThrow(of: net, on: data))
}

/// As many places across as up at which ``decisionRegions(of:on:)`` asks the network.
package let decisionRegionSteps = 48

/// - Throws: ``EngineError`` when there is no example, when they have not two finite inputs, when they do not
///   fit the network, or when an output is not a number.
package func decisionRegionsOrThrow(of net: Network, on data: Dataset) throws(EngineError) -> Plot {
  let plane = try DataPlane(data)
  guard net.sizes[0] == 2, net.sizes[net.L] == data.targets.columns else {
    throw EngineError(
      .shape,
      "The network has \(net.sizes[0]) inputs and \(net.sizes[net.L]) outputs, but the examples have "
        + "\(data.inputs.columns) and \(data.targets.columns).")
  }
  let steps = decisionRegionSteps
  func place(_ range: ClosedRange<Double>, _ step: Int) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * (Double(step) + 0.5) / Double(steps)
  }
  var rows: [[Int]] = []
  for row in 0..<steps {
    var classes: [Int] = []
    for column in 0..<steps {
      let x: Vector = [place(plane.horizontal, column), place(plane.vertical, row)]
      let output = try net.callAsFunctionOrThrow(x)
      guard !output.contains(where: \.isNaN) else {
        throw EngineError(.nonFinite, "The network's output at \(x) is not a number, and so of no class.")
      }
      classes.append(plane.class(of: output))
    }
    rows.append(classes)
  }
  return try plane.plot(regions: Plot.Regions(names: plane.names, rows: rows))
}

/// Examples in the plane of their two inputs.
private struct DataPlane {
  let data: Dataset
  let horizontal: ClosedRange<Double>
  let vertical: ClosedRange<Double>
  /// What parts the two classes of a single target.
  let threshold: Double
  let names: [String]

  init(_ data: Dataset) throws(EngineError) {
    guard data.inputs.columns == 2, data.targets.columns > 0 else {
      throw EngineError(
        .shape, "Points in a plane have 2 inputs; these examples have \(data.inputs.columns).")
    }
    guard data.count > 0 else { throw EngineError(.argument, "There is no example to draw.") }
    guard (data.inputs.elements + data.targets.elements).allSatisfy(\.isFinite) else {
      throw EngineError(.nonFinite, "An example is not finite, and has no place in the plane.")
    }
    self.data = data
    let places = (0..<data.count).map { data.inputs[row: $0] }
    horizontal = Self.widened(places.map { $0[0] })
    vertical = Self.widened(places.map { $0[1] })
    let targets = data.targets.elements
    threshold = ((targets.min() ?? 0) + (targets.max() ?? 1)) / 2
    names = (0..<max(2, data.targets.columns)).map { "class \($0)" }
  }

  /// The name of an input.
  private static func input(_ index: Int) -> String {
    let index = Notation(isChain: false, conventions.values).index(index)
    return Formula.symbol(.init("x", indices: [index])).text
  }

  /// The range of some coordinates, with a margin.
  private static func widened(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let margin = low == high ? 0.5 : (high - low) * 0.08
    return (low - margin)...(high + margin)
  }

  func `class`(of output: Vector) -> Int {
    output.count == 1 ? (output[0] > threshold ? 1 : 0) : output.argmax
  }

  func plot(regions: Plot.Regions?) throws(EngineError) -> Plot {
    var points = [[Plot.Point]](repeating: [], count: names.count)
    for example in data {
      points[self.class(of: example.y)].append(Plot.Point(x: example.x[0], y: example.x[1]))
    }
    let curves = zip(names, points).map { Plot.Curve($0, points: $1, style: .points) }
    var panel = Plot.Panel(title: Self.input(1), curves: curves, vertical: vertical)
    panel.regions = regions
    return Plot(panels: [panel], horizontal: horizontal, horizontalLabel: Self.input(0))
  }
}
