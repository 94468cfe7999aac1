import Display
import DisplayText

// Bars, points and regions: what data looks like.

extension PlotSVG {
  /// How many points each class has, and how much of the plane.
  static func description(ofPlane panel: Plot.Panel) -> String {
    var parts = panel.curves.map { "\($0.name): \($0.points.count) points" }
    if let regions = panel.regions {
      let places = regions.rows.joined()
      for (index, name) in regions.names.enumerated() where !places.isEmpty {
        let share = Double(places.count { $0 == index }) / Double(places.count)
        parts.append("the region of \(name): \(Number((share * 100).rounded()).text) % of the plane")
      }
    }
    return "\(panel.title): " + parts.joined(separator: ", ") + "."
  }

  func bars(_ curve: Plot.Curve, width: Double, inPanel index: Int, number: Int) -> HTMLNode {
    let bottom = geometry.vertical(ofPanel: index).bottom
    let bars = curve.points.compactMap { point -> HTMLNode? in
      guard let y = geometry.y(point.y, inPanel: index), point.y > 0 else { return nil }
      let (left, right) = (geometry.x(point.x - width / 2), geometry.x(point.x + width / 2))
      return .element(
        "rect",
        place([("x", left + 0.5), ("y", y), ("width", max(right - left - 1, 0.5)), ("height", bottom - y)]))
    }
    return .element("g", class: "bars c\(number % 4)", bars)
  }

  /// The points, each class by a shape of its own; of more than 2,000 every second, third, ….
  func signs(_ curve: Plot.Curve, inPanel index: Int, number: Int) -> HTMLNode {
    let step = curve.points.count / 2_000 + 1
    var path = ""
    for (count, point) in curve.points.enumerated() where count % step == 0 && point.x.isFinite {
      guard let y = geometry.y(point.y, inPanel: index) else { continue }
      path += Self.sign(number, x: geometry.x(point.x), y: y)
    }
    return .element("path", class: "sign c\(number % 4)", [HTMLAttribute("d", path)])
  }

  /// A circle, a cross, a triangle or a square around a place.
  private static func sign(_ number: Int, x: Double, y: Double) -> String {
    func at(_ dx: Double, _ dy: Double) -> String {
      PlotGeometry.text(x + dx) + " " + PlotGeometry.text(y + dy)
    }
    return switch number % 4 {
    case 0: "M\(at(-4, 0))a4 4 0 1 0 8 0a4 4 0 1 0 -8 0"
    case 1: "M\(at(-4, -4))l8 8m0 -8l-8 8"
    case 2: "M\(at(0, -5))l5 8.6h-10z"
    default: "M\(at(-4, -4))h8v8h-8z"
    }
  }

  func legend(ofPanel index: Int) -> [HTMLNode] {
    let top = geometry.vertical(ofPanel: index).top
    return plot.panels[index].curves.enumerated().flatMap { number, curve -> [HTMLNode] in
      let y = top + 10 + 22 * Double(number)
      return [
        .element(
          "path", class: "sign c\(number % 4)",
          [HTMLAttribute("d", Self.sign(number, x: geometry.right + 14, y: y))]),
        text(curve.name, x: geometry.right + 24, y: y + 4.5, class: "name"),
      ]
    }
  }

  /// A rectangle for each stretch of places of one class; the first class is the paper itself.
  func regionNodes(_ regions: Plot.Regions, inPanel index: Int) -> [HTMLNode] {
    let (top, bottom) = geometry.vertical(ofPanel: index)
    let height = (bottom - top) / Double(max(regions.rows.count, 1))
    var paths: [Int: String] = [:]
    for (row, classes) in regions.rows.enumerated() {
      let width = (geometry.right - geometry.left) / Double(max(classes.count, 1))
      let y = bottom - Double(row + 1) * height
      var start = 0
      for end in 1...max(classes.count, 1) where end == classes.count || classes[end] != classes[start] {
        if let region = classes.indices.contains(start) ? classes[start] : nil, region > 0 {
          let x = PlotGeometry.text(geometry.left + Double(start) * width)
          let length = PlotGeometry.text(Double(end - start) * width)
          paths[region, default: ""] +=
            "M\(x) \(PlotGeometry.text(y))h\(length)v\(PlotGeometry.text(height + 0.1))h-\(length)z"
        }
        start = end
      }
    }
    return paths.sorted { $0.key < $1.key }.map { region, path in
      .element("path", class: "region c\(region % 4)", [HTMLAttribute("d", path)])
    }
  }
}
