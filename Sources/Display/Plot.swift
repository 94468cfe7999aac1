/// Curves over one horizontal axis, in panels stacked one above the other.
public struct Plot: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A named line through points, in rising order of x.
  public struct Curve: Hashable, Sendable {
    public var name: String
    public var points: [Point]

    public init(_ name: String, points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  public enum Scale: Hashable, Sendable {
    case linear, log
  }

  /// One set of axes.
  public struct Panel: Hashable, Sendable {
    /// Such as `σ(z)`.
    public var title: String
    public var curves: [Curve]
    public var vertical: ClosedRange<Double>
    public var scale: Scale

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

  public init(panels: [Panel], horizontal: ClosedRange<Double>, horizontalLabel: String, mark: Mark? = nil) {
    self.panels = panels
    self.horizontal = horizontal
    self.horizontalLabel = horizontalLabel
    self.mark = mark
  }
}
