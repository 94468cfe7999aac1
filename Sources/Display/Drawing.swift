/// A figure of nodes and edges, or of numbers on lines: as values, which a page draws and a text spells.
public enum Drawing: Hashable, Sendable {
  case tree(Tree)
  case diagram(Diagram)
  case numberLines(NumberLines)
}

/// A quantity above those that it was made from.
public struct Tree: Hashable, Sendable {
  /// Such as `a2 = σ(z2) = 0.435616`.
  public var line: Line
  public var children: [Tree]

  public init(_ line: Line, _ children: [Tree] = []) {
    self.line = line
    self.children = children
  }
}

/// Nodes in columns, with edges between them.
public struct Diagram: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    /// Such as `a₀⁽¹⁾`.
    public var name: Line
    /// The number that the node holds; nil where none is known.
    public var value: Number?
    /// Counted from 0, left to right.
    public var column: Int
    public var isMarked: Bool

    public init(_ name: Line, value: Number? = nil, column: Int, isMarked: Bool = false) {
      self.name = name
      self.value = value
      self.column = column
      self.isMarked = isMarked
    }
  }

  public struct Edge: Hashable, Sendable {
    /// Indices among the nodes.
    public var from: Int
    public var to: Int
    /// What stands at the edge, such as `w₀₂⁽¹⁾`; empty where nothing does.
    public var name: Line
    /// The number that belongs to the edge: a weight, or a derivative.
    public var value: Number?
    public var isMarked: Bool

    public init(from: Int, to: Int, name: Line = Line(), value: Number? = nil, isMarked: Bool = false) {
      self.from = from
      self.to = to
      self.name = name
      self.value = value
      self.isMarked = isMarked
    }
  }

  /// What stands above each column, such as `layer 1`.
  public var columns: [Line]
  /// In each column from top to bottom.
  public var nodes: [Node]
  public var edges: [Edge]
  /// Nodes that are left out of a column, by its number.
  public var omitted: [Int: Int]
  /// Whether a text lists every edge; else it lists those that are marked.
  public var listsEdges: Bool
  /// What stands below it, such as `C = ½Σ(a−y)²`; empty where nothing does.
  public var note: Line

  /// - Precondition: Nodes stand in the columns, and edges join nodes.
  public init(
    columns: [Line], nodes: [Node], edges: [Edge], omitted: [Int: Int] = [:], listsEdges: Bool = false,
    note: Line = Line()
  ) {
    precondition(nodes.allSatisfy { columns.indices.contains($0.column) }, "a node stands in a column")
    precondition(
      edges.allSatisfy { nodes.indices.contains($0.from) && nodes.indices.contains($0.to) },
      "an edge joins two nodes")
    self.columns = columns
    self.nodes = nodes
    self.edges = edges
    self.omitted = omitted
    self.listsEdges = listsEdges
    self.note = note
  }
}

/// Numbers on lines, before a change and after it.
public struct NumberLines: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// Such as `z2`.
    public var name: Line
    /// The ends of the line.
    public var range: ClosedRange<Double>
    public var before: Number
    /// nil where nothing changed yet.
    public var after: Number?

    public init(_ name: Line, range: ClosedRange<Double>, before: Number, after: Number? = nil) {
      self.name = name
      self.range = range
      self.before = before
      self.after = after
    }
  }

  public var rows: [Row]
  /// What stands below them, such as `C = ½Σ(a−y)²`; empty where nothing does.
  public var note: Line

  public init(_ rows: [Row], note: Line = Line()) {
    self.rows = rows
    self.note = note
  }
}
