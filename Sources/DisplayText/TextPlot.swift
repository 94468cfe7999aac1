import Display

/// A plot drawn with characters: panels stacked one above the other over one horizontal axis.
struct TextPlot {
  let plot: Plot
  let style: TerminalText.Style
  /// The widest line; a plot is at most 80 wide even where there is more room.
  var lineWidth = 80

  private let columns = 60

  /// The lines, without blanks at their ends.
  func lines() -> [String] {
    let ends = plot.panels.enumerated().map { rowLabels($1, rows: rows(ofPanel: $0)) }
    let labelWidth = max(5, ends.flatMap(\.values).map(DisplayWidth.of).max() ?? 0)
    var lines: [String] = []
    for (index, panel) in plot.panels.enumerated() {
      lines.append(
        DisplayWidth.truncated(HarmlessText.lines(panel.title).joined(separator: " "), to: lineWidth))
      lines += panelLines(panel, labels: ends[index], labelWidth: labelWidth, rows: rows(ofPanel: index))
      lines.append(String(repeating: " ", count: labelWidth + 1) + axis())
    }
    lines += tickLabels(labelWidth: labelWidth)
    return lines.map(Self.trimmed)
  }

  /// The first panel is the taller one.
  private func rows(ofPanel index: Int) -> Int {
    plot.panels[index].isPlane ? 20 : index == 0 ? 8 : 6
  }

  // MARK: A panel

  /// What stands left of the vertical axis, by row.
  private func rowLabels(_ panel: Plot.Panel, rows: Int) -> [Int: String] {
    let last = rows - 1
    let range = panel.drawnVertical
    guard panel.scale == .log else {
      let ends = Ticks.ends(of: range)
      return [0: ends.high, last: ends.low]
    }
    var labels = [
      0: Number(range.upperBound, digits: 3).text, last: Number(range.lowerBound, digits: 3).text,
    ]
    for tick in Ticks.logarithmic(range, limit: 4) {
      guard let height = panel.height(of: tick) else { continue }
      let row = Int(((1 - height) * Double(last)).rounded())
      let isFree = (-1...1).allSatisfy { labels[row + $0] == nil }
      if isFree { labels[row] = Number(tick, digits: 3).text }
    }
    return labels
  }

  private func panelLines(
    _ panel: Plot.Panel, labels: [Int: String], labelWidth: Int, rows: Int
  ) -> [String] {
    var raster = Raster(columns: columns, rows: rows, style: style)
    if let regions = panel.regions { raster.drawRegions(regions.rows) }
    for (number, curve) in panel.curves.enumerated() {
      switch curve.style {
      case .line: raster.draw(heights(of: curve, in: panel, dots: raster.dotColumns))
      case .bars(let width):
        raster.drawBars(barHeights(of: curve, width: width, in: panel, dots: raster.dotColumns))
      case .points:
        for point in curve.points {
          guard let column = column(of: point.x), let height = panel.height(of: point.y) else { continue }
          raster.drawSign(Self.sign(number), column: column, height: height)
        }
      }
    }
    if let column = guideColumn, !panel.isPlane { raster.drawGuide(at: column) }
    let names = panel.curves.count > 1 ? curveNames(panel, rows: rows, labelWidth: labelWidth) : [:]
    return (0..<rows).map { row in
      let label = labels[row]
      let tick = label == nil ? (style == .braille ? "│" : "|") : (style == .braille ? "┤" : "+")
      let name = names[row].map { " " + $0 } ?? ""
      return DisplayWidth.padded(label ?? "", to: labelWidth, trailing: true) + " " + tick + raster.line(row)
        + name
    }
  }

  /// The height of a curve in the middle of each dot column, from 0 to 1; nil where it has no value.
  private func heights(of curve: Plot.Curve, in panel: Plot.Panel, dots: Int) -> [Double?] {
    let range = plot.drawnHorizontal
    let step = (range.upperBound - range.lowerBound) / Double(dots)
    let points = curve.points
    var heights = [Double?](repeating: nil, count: dots)
    if points.count == 1, let point = points.first {
      let column = Int((point.x - range.lowerBound) / step)
      if heights.indices.contains(column) { heights[column] = panel.height(of: point.y) }
      return heights
    }
    var next = 1
    for column in heights.indices where points.count > 1 {
      let x = range.lowerBound + (Double(column) + 0.5) * step
      while next < points.count - 1, points[next].x < x { next += 1 }
      let (left, right) = (points[next - 1], points[next])
      guard left.x <= x, x <= right.x, let low = panel.height(of: left.y),
        let high = panel.height(of: right.y)
      else { continue }
      let share = right.x > left.x ? (x - left.x) / (right.x - left.x) : 1
      heights[column] = low + (high - low) * share
    }
    return heights
  }

  /// What the points of a class are drawn with, in either style.
  private static func sign(_ number: Int) -> Character { Array("ox+#@%&=")[number % 8] }

  /// The height of the bar that stands in the middle of each dot column; nil where none does.
  private func barHeights(of curve: Plot.Curve, width: Double, in panel: Plot.Panel, dots: Int) -> [Double?] {
    let range = plot.drawnHorizontal
    let step = (range.upperBound - range.lowerBound) / Double(dots)
    return (0..<dots).map { column in
      let x = range.lowerBound + (Double(column) + 0.5) * step
      let bar = curve.points.first { abs($0.x - x) <= width / 2 }
      return bar.flatMap { $0.y > 0 ? panel.height(of: $0.y) : nil }
    }
  }

  /// Names for curves that one set of characters cannot tell apart, by the row in which each curve ends.
  private func curveNames(_ panel: Plot.Panel, rows: Int, labelWidth: Int) -> [Int: String] {
    let room = lineWidth - labelWidth - 3 - columns
    guard room > 3 else { return [:] }
    var names: [Int: String] = [:]
    for (number, curve) in panel.curves.enumerated() {
      let height = panel.isPlane ? 1 : curve.points.last.flatMap { panel.height(of: $0.y) } ?? 0
      let wanted = min(max(Int((1 - height) * Double(rows)), 0), rows - 1)
      let free = (0..<rows).filter { names[$0] == nil }.min { abs($0 - wanted) < abs($1 - wanted) }
      let sign = curve.style == .points ? "\(Self.sign(number)) " : ""
      let name = sign + HarmlessText.lines(curve.name).joined(separator: " ")
      if let free { names[free] = DisplayWidth.truncated(name, to: room) }
    }
    return names
  }

  // MARK: The horizontal axis

  private func column(of x: Double) -> Int? {
    let range = plot.drawnHorizontal
    guard range.contains(x) else { return nil }
    return min(
      columns - 1, Int((x - range.lowerBound) / (range.upperBound - range.lowerBound) * Double(columns)))
  }

  /// A dotted line stands where the mark is, or else at zero.
  private var guideColumn: Int? {
    if let mark = plot.mark { return column(of: mark.x) }
    let range = plot.drawnHorizontal
    return range.lowerBound < 0 && range.upperBound > 0 ? column(of: 0) : nil
  }

  private var ticks: [(value: Double, column: Int)] {
    let range = plot.drawnHorizontal
    return Ticks.linear(range).map { value in
      let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      return (value, Int((share * Double(columns)).rounded()))
    }
  }

  private func axis() -> String {
    let isBraille = style == .braille
    var characters = [Character](repeating: isBraille ? "─" : "-", count: columns)
    for tick in ticks where tick.column > 0 && tick.column < columns {
      characters[tick.column] = isBraille ? "┴" : "+"
    }
    if let mark = plot.mark, let column = column(of: mark.x) { characters[column] = isBraille ? "▲" : "^" }
    return (isBraille ? "└" : "+") + String(characters)
  }

  private func tickLabels(labelWidth: Int) -> [String] {
    var line = ""
    var used = 0
    for tick in ticks {
      let label = Number(tick.value).text
      let width = DisplayWidth.of(label)
      let start = labelWidth + 2 + tick.column - max(1, width / 2)
      guard used == 0 || start > used, start >= 0, start + width <= lineWidth else { continue }
      line += String(repeating: " ", count: start - used) + label
      used = start + width
    }
    let name = HarmlessText.lines(plot.horizontalLabel).joined(separator: " ")
    if name.isEmpty { return [line] }
    if used + 2 + DisplayWidth.of(name) <= lineWidth { return [line + "  " + name] }
    let below = DisplayWidth.truncated(name, to: lineWidth - labelWidth - 2)
    return [line, DisplayWidth.padded(below, to: min(lineWidth, labelWidth + 2 + columns), trailing: true)]
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

/// Characters in rows and columns that curves are drawn on.
private struct Raster {
  let columns: Int
  let rows: Int
  let style: TerminalText.Style
  /// Dots, row by row: eight to a braille character, one to an ASCII character.
  private var dots: [Bool]
  private var guideColumn: Int?
  /// Whether the dots are those of bars.
  private var isFilled = false
  /// The signs of points, and of regions, by row and column.
  private var signs: [[Int]: Character] = [:]

  init(columns: Int, rows: Int, style: TerminalText.Style) {
    self.columns = columns
    self.rows = rows
    self.style = style
    let perCharacter = style == .braille ? 8 : 1
    dots = Array(repeating: false, count: columns * rows * perCharacter)
  }

  var dotColumns: Int { style == .braille ? columns * 2 : columns }
  var dotRows: Int { style == .braille ? rows * 4 : rows }

  /// Sets one dot a column, and those between where a curve is steep, so that it has no gaps.
  mutating func draw(_ heights: [Double?]) {
    let top = Double(dotRows - 1)
    var previous: Double?
    for (column, height) in heights.enumerated() {
      defer { previous = height }
      guard let height else { continue }
      let row = ((1 - height) * top).rounded()
      // A stroke may come from outside the panel or leave it; only what is inside is drawn.
      let from = previous.map { ((1 - $0) * top).rounded() } ?? row
      let low = max(min(row, from + (row > from ? 1 : 0)), 0)
      let high = min(max(row, from - (row < from ? 1 : 0)), top)
      guard low <= high else { continue }
      for dot in Int(low)...Int(high) { dots[dot * dotColumns + column] = true }
    }
  }

  /// Fills each dot column up to a height.
  mutating func drawBars(_ heights: [Double?]) {
    for (column, height) in heights.enumerated() {
      guard let height else { continue }
      let top = Int(((1 - min(max(height, 0), 1)) * Double(dotRows - 1)).rounded())
      for row in top..<dotRows { dots[row * dotColumns + column] = true }
    }
    isFilled = true
  }

  /// A sign at a height from 0 to 1, in place of whatever is there.
  mutating func drawSign(_ sign: Character, column: Int, height: Double) {
    guard (0...1).contains(height) else { return }
    signs[[min(rows - 1, Int((1 - height) * Double(rows))), column]] = sign
  }

  /// A sign for each place of every class but the first.
  mutating func drawRegions(_ regions: [[Int]]) {
    guard let first = regions.first, !first.isEmpty else { return }
    for row in 0..<rows {
      let classes = regions[min(regions.count - 1, (2 * (rows - row) - 1) * regions.count / (2 * rows))]
      for column in 0..<columns where !classes.isEmpty {
        let region = classes[min(classes.count - 1, (2 * column + 1) * classes.count / (2 * columns))]
        if region > 0 { signs[[row, column]] = Array(".:-~,'_^")[(region - 1) % 8] }
      }
    }
  }

  mutating func drawGuide(at column: Int) { guideColumn = column }

  func line(_ row: Int) -> String {
    String(
      (0..<columns).map { column in
        if let character = character(row: row, column: column) { return character }
        guard column == guideColumn else { return " " }
        return style == .braille ? "┊" : ":"
      })
  }

  private func character(row: Int, column: Int) -> Character? {
    if let sign = signs[[row, column]] { return sign }
    guard style == .braille else {
      return dots[row * columns + column] ? (isFilled ? "#" : "*") : nil
    }
    // Unicode numbers the eight dots of a braille character in this order.
    let order = [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1), (3, 0), (3, 1)]
    var bits: UInt32 = 0
    for (bit, place) in order.enumerated() {
      let isSet = dots[(row * 4 + place.0) * dotColumns + column * 2 + place.1]
      if isSet { bits |= 1 << UInt32(bit) }
    }
    guard bits != 0, let scalar = Unicode.Scalar(0x2800 + bits) else { return nil }
    return Character(scalar)
  }
}
