import Display
import DisplayText

/// Where the parts of a plot stand in the picture, in units of the picture's coordinates.
struct PlotGeometry {
  let plot: Plot
  /// The picture's width; pages scale it to the width they have.
  let width = 640.0
  let left: Double
  let right: Double
  private let titleHeight = 30.0
  private let axisHeight = 44.0

  init(_ plot: Plot) {
    self.plot = plot
    let labels = plot.panels.flatMap { panel in
      Self.verticalTicks(panel).map { Number($0, digits: 4).text.count }
    }
    left = 22 + 8 * Double(max(3, labels.max() ?? 3))
    let names = plot.panels.filter { $0.curves.count > 1 }.flatMap { panel in
      panel.curves.map { $0.name.count + ($0.style == .points ? 2 : 0) }
    }
    right = width - (names.isEmpty ? 18 : 16 + 8 * Double(min(14, names.max() ?? 0)))
  }

  private func height(ofPanel index: Int) -> Double {
    plot.panels[index].isPlane ? 420 : index == 0 ? 190 : 130
  }

  /// The top and bottom of a panel's axes.
  func vertical(ofPanel index: Int) -> (top: Double, bottom: Double) {
    let above = (0..<index).reduce(0.0) { $0 + titleHeight + height(ofPanel: $1) + 16 }
    let top = above + titleHeight
    return (top, top + height(ofPanel: index))
  }

  var bottom: Double { plot.panels.isEmpty ? 0 : vertical(ofPanel: plot.panels.count - 1).bottom }

  var height: Double { bottom + axisHeight }

  func x(_ value: Double) -> Double {
    let range = plot.drawnHorizontal
    return left + (value - range.lowerBound) / (range.upperBound - range.lowerBound) * (right - left)
  }

  /// The place of a value; nil where it has none on the panel's scale.
  func y(_ value: Double, inPanel index: Int) -> Double? {
    let (top, bottom) = vertical(ofPanel: index)
    return plot.panels[index].height(of: value).map { bottom - $0 * (bottom - top) }
  }

  var horizontalTicks: [Double] { Ticks.linear(plot.drawnHorizontal) }

  static func verticalTicks(_ panel: Plot.Panel) -> [Double] {
    guard panel.scale == .log else { return Ticks.linear(panel.drawnVertical, intervals: 5) }
    let ticks = Ticks.logarithmic(panel.drawnVertical)
    return ticks.count > 1 ? ticks : [panel.drawnVertical.lowerBound, panel.drawnVertical.upperBound]
  }

  /// The place on a curve at x, between the two points beside it.
  static func point(on curve: Plot.Curve, at x: Double) -> (y: Double, slope: Double)? {
    for (left, right) in zip(curve.points, curve.points.dropFirst())
    where left.x <= x && x <= right.x && left.x < right.x {
      let slope = (right.y - left.y) / (right.x - left.x)
      return slope.isFinite ? (left.y + slope * (x - left.x), slope) : nil
    }
    return nil
  }

  /// A coordinate with one decimal.
  static func text(_ coordinate: Double) -> String {
    guard coordinate.isFinite, abs(coordinate) < 1e6 else { return "0" }
    let tenths = Int((coordinate * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let fraction = abs(tenths) % 10 == 0 ? "" : ".\(abs(tenths) % 10)"
    return "\(sign)\(abs(tenths) / 10)\(fraction)"
  }
}
