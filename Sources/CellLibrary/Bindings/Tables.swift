import CellLanguage
import Display
import Nabla

// What `show` takes besides the engine's own values: lines, tables, grids and plots made by hand.

extension LessonVocabulary {
  static func addTables(to vocabulary: Vocabulary) {
    vocabulary.type(Line.self)
    vocabulary.literal { (text: String) in Line(text) }
    vocabulary.initializer("init(_:)") { (text: String) in Line(text) }
    vocabulary.initializer("init(_:digits:)") { (value: Double, digits: Int) in
      Line(value, digits: try significant(digits))
    }
    vocabulary.infix("+", charge: { .numbers($0.inlines.count + $1.inlines.count, 8) }) {
      (left: Line, right: Line) in left + right
    }
    vocabulary.type(Table.self)
    vocabulary.initializer(
      "init(columns:rows:)",
      charge: { (columns: [Table.Column], rows: [[Line]]) in .numbers(rows.count, columns.count, 8) }
    ) { (columns: [Table.Column], rows: [[Line]]) -> Table in
      for (index, row) in rows.enumerated() where row.count != columns.count {
        throw CallError("row \(index) has \(row.count) cells, but the table has \(columns.count) columns")
      }
      return Table(columns: columns, rows: rows)
    }
    vocabulary.type(Table.Column.self)
    vocabulary.initializer("init(_:_:)") { (header: Line, alignment: Table.Alignment) in
      Table.Column(header, alignment)
    }
    vocabulary.type(Table.Alignment.self)
    addDrawings(to: vocabulary)
  }

  private static func addDrawings(to vocabulary: Vocabulary) {
    vocabulary.type(Plot.self)
    vocabulary.initializer("init(panels:horizontal:horizontalLabel:mark:)") {
      (panels: [Plot.Panel], horizontal: ClosedRange<Double>, label: String, mark: Plot.Mark?) -> Plot in
      Plot(panels: panels, horizontal: try axis(horizontal), horizontalLabel: label, mark: mark)
    }
    vocabulary.type(Plot.Point.self)
    vocabulary.initializer("init(x:y:)") { (x: Double, y: Double) in
      Plot.Point(x: x, y: y)
    }
    vocabulary.type(Plot.Curve.self)
    vocabulary.initializer(
      "init(_:points:)", charge: { (_: String, points: [Plot.Point]) in .numbers(points.count, 2) }
    ) { (name: String, points: [Plot.Point]) -> Plot.Curve in
      for point in points where !point.x.isFinite || !point.y.isFinite {
        throw CallError("the point (\(point.x), \(point.y)) lies on no axis")
      }
      return Plot.Curve(name, points: points)
    }
    vocabulary.type(Plot.Scale.self)
    vocabulary.type(Plot.Panel.self)
    vocabulary.initializer("init(title:curves:vertical:scale:)") {
      (title: String, curves: [Plot.Curve], vertical: ClosedRange<Double>, scale: Plot.Scale) -> Plot.Panel in
      let vertical = try axis(vertical)
      if scale == .log,
        vertical.lowerBound <= 0 || curves.contains(where: { $0.points.contains { $0.y <= 0 } })
      {
        throw CallError("a logarithmic axis shows positive numbers only")
      }
      return Plot.Panel(title: title, curves: curves, vertical: vertical, scale: scale)
    }
    vocabulary.type(Plot.Mark.self)
    vocabulary.initializer("init(x:reading:)") {
      (x: Double, reading: Line) -> Plot.Mark in
      guard x.isFinite else { throw CallError("\(x) is no place on an axis") }
      return Plot.Mark(x: x, reading: reading)
    }
  }

  private static func axis(_ range: ClosedRange<Double>) throws -> ClosedRange<Double> {
    guard range.lowerBound < range.upperBound, (range.upperBound - range.lowerBound).isFinite else {
      throw CallError("an axis needs two different finite ends")
    }
    return range
  }
}
