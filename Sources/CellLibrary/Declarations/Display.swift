// swift-format-ignore-file
// Written from the public declarations of the Swift API by DeclarationTests, which says how; not to be edited.

package import CellLanguage
package import Display

extension Drawing: CellValue, Declared {
  package static let cellType = CellType("Drawing", Drawing.self, [.equatable, .hashable])

  static func declare(_ members: Members<Drawing>) {
  }
}

extension Line: CellValue, Declared {
  package static let cellType = CellType("Line", Line.self, [.equatable, .hashable], literals: [.string])

  static func declare(_ members: Members<Line>) {
    members.property("strong", \.strong)
  }
}

extension Plot: CellValue, Declared {
  package static let cellType = CellType("Plot", Plot.self, [.equatable, .hashable])

  static func declare(_ members: Members<Plot>) {
  }
}

extension Plot.Point: CellValue, Declared {
  package static let cellType = CellType("Plot.Point", Plot.Point.self, [.equatable, .hashable])

  static func declare(_ members: Members<Plot.Point>) {
  }
}

extension Plot.Curve: CellValue, Declared {
  package static let cellType = CellType("Plot.Curve", Plot.Curve.self, [.equatable, .hashable])

  static func declare(_ members: Members<Plot.Curve>) {
  }
}

extension Plot.Scale: CellValue, Declared {
  package static let cellType = CellType("Plot.Scale", Plot.Scale.self, [.equatable, .hashable])

  static func declare(_ members: Members<Plot.Scale>) {
    members.cases([("linear", .linear), ("log", .log)])
  }
}

extension Plot.Panel: CellValue, Declared {
  package static let cellType = CellType("Plot.Panel", Plot.Panel.self, [.equatable, .hashable])

  static func declare(_ members: Members<Plot.Panel>) {
  }
}

extension Plot.Mark: CellValue, Declared {
  package static let cellType = CellType("Plot.Mark", Plot.Mark.self, [.equatable, .hashable])

  static func declare(_ members: Members<Plot.Mark>) {
  }
}

extension Table: CellValue, Declared {
  package static let cellType = CellType("Table", Table.self, [.equatable, .hashable])

  static func declare(_ members: Members<Table>) {
  }
}

extension Table.Alignment: CellValue, Declared {
  package static let cellType = CellType("Table.Alignment", Table.Alignment.self, [.equatable, .hashable])

  static func declare(_ members: Members<Table.Alignment>) {
    members.cases([("leading", .leading), ("center", .center), ("trailing", .trailing)])
  }
}

extension Table.Column: CellValue, Declared {
  package static let cellType = CellType("Table.Column", Table.Column.self, [.equatable, .hashable])

  static func declare(_ members: Members<Table.Column>) {
  }
}

extension Declarations {
  static let display: [Sentence] = [
    Sentence(nil, "Drawing", "A figure of nodes and edges, or of numbers on lines: as values, which a page draws and a text spells."),
    Sentence(nil, "Line", "A line of text in which numbers are still numbers."),
    Sentence("Line", "Line(_: String)", "A line of text."),
    Sentence("Line", "Line(_: Double, digits: Int = 6)", "A number to so many significant digits."),
    Sentence("Line", "strong: Line", "The line in bold."),
    Sentence(nil, "Line + Line -> Line", "One line after the other; text that meets text becomes one stretch."),
    Sentence(nil, "Plot", "Curves over one horizontal axis, in panels stacked one above the other."),
    Sentence(nil, "Plot.Point", "One point of a curve."),
    Sentence("Plot.Point", "Plot.Point(x: Double, y: Double)", "A point of a curve."),
    Sentence(nil, "Plot.Curve", "A named line through points, in rising order of x."),
    Sentence("Plot.Curve", "Plot.Curve(_: String, points: [Plot.Point])", "A curve through the given points."),
    Sentence(nil, "Plot.Scale", "How the vertical axis divides its range."),
    Sentence("Plot.Scale", "static linear: Plot.Scale", "In equal steps."),
    Sentence("Plot.Scale", "static log: Plot.Scale", "In equal ratios, for values above 0."),
    Sentence(nil, "Plot.Panel", "One set of axes."),
    Sentence("Plot.Panel", "Plot.Panel(title: String, curves: [Plot.Curve], vertical: ClosedRange<Double>, scale: Plot.Scale = .linear)", "A panel with its curves, its vertical range and its scale."),
    Sentence(nil, "Plot.Mark", "A place on the horizontal axis that every panel marks."),
    Sentence("Plot.Mark", "Plot.Mark(x: Double, reading: Line)", "A mark with what is read off there."),
    Sentence("Plot", "Plot(panels: [Plot.Panel], horizontal: ClosedRange<Double>, horizontalLabel: String, mark: Plot.Mark? = nil)", "A plot of panels over one horizontal range."),
    Sentence(nil, "Table", "Rows of lines under column headers."),
    Sentence(nil, "Table.Alignment", "Where the lines of a column stand."),
    Sentence("Table.Alignment", "static leading: Table.Alignment", "At the left."),
    Sentence("Table.Alignment", "static center: Table.Alignment", "In the middle."),
    Sentence("Table.Alignment", "static trailing: Table.Alignment", "At the right, as numbers do."),
    Sentence(nil, "Table.Column", "One column with its header."),
    Sentence("Table.Column", "Table.Column(_: Line, _: Table.Alignment = .leading)", "A column with a header."),
    Sentence("Table", "Table(columns: [Table.Column], rows: [[Line]])", "- Precondition: Every row has one line for each column."),
  ]
}
