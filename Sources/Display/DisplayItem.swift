/// One thing that a cell shows: a value, not text.
///
/// A matrix stays a matrix until an exporter formats it, so that drift is judged on numbers and a page can
/// explain each entry.
public enum DisplayItem: Hashable, Sendable {
  /// A line of text with its numbers.
  case text(Line)
  /// What the cell printed, line breaks included.
  case printed(String)
  case table(Table)
  case matrix(MatrixGrid)
  case plot(Plot)
  case check(CheckResult)
  case question(Question)
  case figure(Figure)
  case drawing(Drawing)
}

/// A value that knows how it is shown.
public protocol Displayable {
  /// The items, in reading order.
  var displayItems: [DisplayItem] { get }
}

extension DisplayItem: Displayable {
  public var displayItems: [DisplayItem] { [self] }
}

extension Array: Displayable where Element == DisplayItem {
  public var displayItems: [DisplayItem] { self }
}

extension Line: Displayable {
  public var displayItems: [DisplayItem] { [.text(self)] }
}

extension Table: Displayable {
  public var displayItems: [DisplayItem] { [.table(self)] }
}

extension MatrixGrid: Displayable {
  public var displayItems: [DisplayItem] { [.matrix(self)] }
}

extension Plot: Displayable {
  public var displayItems: [DisplayItem] { [.plot(self)] }
}

extension CheckResult: Displayable {
  public var displayItems: [DisplayItem] { [.check(self)] }
}

extension Question: Displayable {
  public var displayItems: [DisplayItem] { [.question(self)] }
}

extension Figure: Displayable {
  public var displayItems: [DisplayItem] { [.figure(self)] }
}

extension Drawing: Displayable {
  public var displayItems: [DisplayItem] { [.drawing(self)] }
}
