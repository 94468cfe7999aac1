/// Curves over one horizontal axis, in panels stacked one above the other.
public struct Plot: Hashable, Sendable {
  /// One point of a curve.
  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    /// A point of a curve.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A named line through points, in rising order of x.
  public struct Curve: Hashable, Sendable {
    /// How the points are drawn.
    package enum Style: Hashable, Sendable {
      case line
      /// Each by a sign; in any order.
      case points
      /// Each as the middle of a bar's upper end, the bar so wide.
      case bars(width: Double)
    }

    public var name: String
    public var points: [Point]
    package var style: Style

    /// A curve through the given points.
    public init(_ name: String, points: [Point]) {
      self.init(name, points: points, style: .line)
    }

    package init(_ name: String, points: [Point], style: Style) {
      self.name = name
      self.points = points
      self.style = style
    }
  }

  /// Which class each place of a panel belongs to.
  package struct Regions: Hashable, Sendable {
    /// The names of the classes.
    package var names: [String]
    /// Row by row from the bottom, each from the left, in equal steps; places among the names.
    package var rows: [[Int]]

    package init(names: [String], rows: [[Int]]) {
      self.names = names
      self.rows = rows
    }
  }

  /// How the vertical axis divides its range.
  public enum Scale: Hashable, Sendable {
    /// In equal steps.
    case linear
    /// In equal ratios, for values above 0.
    case log
  }

  /// One set of axes.
  public struct Panel: Hashable, Sendable {
    /// Such as `σ(z)`.
    public var title: String
    public var curves: [Curve]
    public var vertical: ClosedRange<Double>
    public var scale: Scale
    /// What lies behind the curves.
    package var regions: Regions?

    /// A panel with its curves, its vertical range and its scale.
    public init(title: String, curves: [Curve], vertical: ClosedRange<Double>, scale: Scale = .linear) {
      self.title = title
      self.curves = curves
      self.vertical = vertical
      self.scale = scale
    }
  }

  /// A place on the horizontal axis that every panel marks.
  public struct Mark: Hashable, Sendable {
    public var x: Double
    /// What is read off there, such as `z = −0.258972 · σ = 0.435616 · slope = 0.245855`.
    public var reading: Line

    /// A mark with what is read off there.
    public init(x: Double, reading: Line) {
      self.x = x
      self.reading = reading
    }
  }

  public var panels: [Panel]
  public var horizontal: ClosedRange<Double>
  /// The name of the horizontal axis, such as `z` or `epoch`.
  public var horizontalLabel: String
  public var mark: Mark?

  /// A plot of panels over one horizontal range.
  public init(panels: [Panel], horizontal: ClosedRange<Double>, horizontalLabel: String, mark: Mark? = nil) {
    self.panels = panels
    self.horizontal = horizontal
    self.horizontalLabel = horizontalLabel
    self.mark = mark
  }
}

extension Plot.Panel {
  /// Whether it shows places in a plane, so that both axes want about the same room.
  package var isPlane: Bool {
    regions != nil || curves.contains { $0.style == .points }
  }
}
