import CellLanguage
import Display
import Nabla

// What `show` takes besides the engine's own values: lines, tables, grids and plots made by hand.

extension LessonVocabulary {
  static func addTables(to vocabulary: Vocabulary) {
    vocabulary.type(Line.self, "A line of text in which numbers are still numbers.")
    vocabulary.literal { (text: String) in Line(text) }
    vocabulary.initializer("init(_:)", "A line of text.") { (text: String) in Line(text) }
    vocabulary.initializer(
      "init(_:digits:)", "A number to so many significant digits.", defaults: [1: Default(6, "6")]
    ) { (value: Double, digits: Int) in Line(value, digits: try significant(digits)) }
    vocabulary.property("strong", "The line in bold.") { (line: Line) in line.strong }
    vocabulary.infix(
      "+", "One line after the other.", charge: { .numbers($0.inlines.count + $1.inlines.count, 8) }
    ) {
      (left: Line, right: Line) in left + right
    }
    vocabulary.type(Table.self, "Rows of lines under column headers.")
    vocabulary.initializer(
      "init(columns:rows:)", "A table; every row has one line for each column.",
      charge: { (columns: [Table.Column], rows: [[Line]]) in .numbers(rows.count, columns.count, 8) }
    ) { (columns: [Table.Column], rows: [[Line]]) -> Table in
      for (index, row) in rows.enumerated() where row.count != columns.count {
        throw CallError("row \(index) has \(row.count) cells, but the table has \(columns.count) columns")
      }
      return Table(columns: columns, rows: rows)
    }
    vocabulary.type(Table.Column.self, "A column's header, and where its cells stand.")
    vocabulary.initializer(
      "init(_:_:)", "A header, and where the cells below it stand.",
      defaults: [1: Default(Table.Alignment.leading, ".leading")]
    ) { (header: Line, alignment: Table.Alignment) in Table.Column(header, alignment) }
    vocabulary.type(Table.Alignment.self, "Where the cells of a column stand.")
    vocabulary.enumeration(
      Table.Alignment.self,
      [
        ("leading", .leading, "On the left."), ("center", .center, "In the middle."),
        ("trailing", .trailing, "On the right, as numbers do."),
      ])
    addDrawings(to: vocabulary)
  }

  private static func addDrawings(to vocabulary: Vocabulary) {
    vocabulary.type(Plot.self, "Curves over one horizontal axis, in panels one above the other.")
    vocabulary.initializer(
      "init(panels:horizontal:horizontalLabel:mark:)", "A plot of panels.",
      defaults: [3: Default(Plot.Mark?.none, "nil")]
    ) { (panels: [Plot.Panel], horizontal: ClosedRange<Double>, label: String, mark: Plot.Mark?) -> Plot in
      Plot(panels: panels, horizontal: try axis(horizontal), horizontalLabel: label, mark: mark)
    }
    vocabulary.type(Plot.Point.self, "A place in a plot.")
    vocabulary.initializer("init(x:y:)", "A place in a plot.") { (x: Double, y: Double) in
      Plot.Point(x: x, y: y)
    }
    vocabulary.type(Plot.Curve.self, "A named line through points, in rising order of x.")
    vocabulary.initializer(
      "init(_:points:)", "A named line through points.",
      charge: { (_: String, points: [Plot.Point]) in .numbers(points.count, 2) }
    ) { (name: String, points: [Plot.Point]) -> Plot.Curve in
      for point in points where !point.x.isFinite || !point.y.isFinite {
        throw CallError("the point (\(point.x), \(point.y)) lies on no axis")
      }
      return Plot.Curve(name, points: points)
    }
    vocabulary.type(Plot.Scale.self, "How an axis is divided.")
    vocabulary.enumeration(
      Plot.Scale.self, [("linear", .linear, "In equal steps."), ("log", .log, "In powers of ten.")])
    vocabulary.type(Plot.Panel.self, "One set of axes.")
    vocabulary.initializer(
      "init(title:curves:vertical:scale:)", "One set of axes with its curves.",
      defaults: [3: Default(Plot.Scale.linear, ".linear")]
    ) {
      (title: String, curves: [Plot.Curve], vertical: ClosedRange<Double>, scale: Plot.Scale) -> Plot.Panel in
      let vertical = try axis(vertical)
      if scale == .log,
        vertical.lowerBound <= 0 || curves.contains(where: { $0.points.contains { $0.y <= 0 } })
      {
        throw CallError("a logarithmic axis shows positive numbers only")
      }
      return Plot.Panel(title: title, curves: curves, vertical: vertical, scale: scale)
    }
    vocabulary.type(Plot.Mark.self, "A place on the horizontal axis that every panel marks.")
    vocabulary.initializer("init(x:reading:)", "A place, and what is read off there.") {
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
