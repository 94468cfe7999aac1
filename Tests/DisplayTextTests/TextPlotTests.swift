import Display
import DisplayText
import Testing

@Suite("Plots drawn with characters")
struct TextPlotTests {
  private func plot(
    _ curves: [Plot.Curve], _ horizontal: ClosedRange<Double>, _ vertical: ClosedRange<Double>,
    scale: Plot.Scale = .linear, label: String = "x"
  ) -> Plot {
    Plot(
      panels: [.init(title: "C", curves: curves, vertical: vertical, scale: scale)], horizontal: horizontal,
      horizontalLabel: label)
  }

  @Test func aTrainingCurveOnALogarithmicScaleHasPowersOfTen() {
    let points = (0...50).map { Plot.Point(x: Double($0) * 100, y: 0.126 * (1 / (1 + Double($0 * $0)))) }
    let text = TerminalText.render([
      .plot(plot([.init("C", points: points)], 0...5000, 0...0.126, scale: .log, label: "epoch"))
    ])
    #expect(text.contains("0.126 ┤"))
    #expect(text.contains("0.01 ┤"))
    #expect(text.contains("5000  epoch"))
    #expect(!text.contains("┊"))
  }

  @Test func aSteepCurveHasNoGaps() {
    let step = [Plot.Point(x: -1, y: 0), .init(x: 0, y: 0), .init(x: 1e-9, y: 1), .init(x: 1, y: 1)]
    let rows = TerminalText.render([.plot(plot([.init("s", points: step)], -1...1, 0...1))], style: .ascii)
      .split(separator: "\n").dropFirst().prefix(8)
    #expect(rows.allSatisfy { $0.contains("*") })
  }

  @Test func manyCurvesAreNamedWhereTheyEnd() {
    let up = Plot.Curve("rising", points: [.init(x: 0, y: 0), .init(x: 1, y: 1)])
    let down = Plot.Curve("falling much too long a name", points: [.init(x: 0, y: 1), .init(x: 1, y: 0)])
    let lines = TerminalText.render([.plot(plot([up, down], 0...1, 0...1))]).split(separator: "\n")
    #expect(lines[1].hasSuffix(" rising"))
    #expect(lines[8].contains("falling"))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test(
    "degenerate ranges and values are drawn, or left out, without a trap",
    arguments: [
      ([], 0...0, 0...0), ([.init(x: 0, y: .nan)], 0...1, 0...1), ([.init(x: 0.5, y: 0.5)], 0...1, 0...1),
      ([.init(x: 0, y: -.infinity), .init(x: 1, y: .infinity)], 0...1, 0...1),
      ([.init(x: 0, y: 1), .init(x: 0, y: 2)], 0...0, 1...2),
      ([.init(x: -1e308, y: 0), .init(x: 1e308, y: 1)], -1e308...1e308, -1e308...1e308),
      ([.init(x: 1, y: 1)], -(.infinity)...(.infinity), 0...(.infinity)),
      ([.init(x: 1e16, y: 1), .init(x: 1e16 + 2, y: 1)], 1e16...(1e16 + 2), 1e-307...2e-307),
    ] as [([Plot.Point], ClosedRange<Double>, ClosedRange<Double>)])
  func degenerate(points: [Plot.Point], horizontal: ClosedRange<Double>, vertical: ClosedRange<Double>) {
    for scale in [Plot.Scale.linear, .log] {
      let text = MarkdownText.render([
        .plot(plot([.init("c", points: points)], horizontal, vertical, scale: scale))
      ])
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
      #expect(text.hasPrefix("```text\nC\n"))
    }
  }

  @Test(
    "ticks are round numbers",
    arguments: [
      (-6...6, [-6, -4, -2, 0, 2, 4, 6]), (0...5000, [0, 1000, 2000, 3000, 4000, 5000]),
      (0...1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0...0.3, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]),
      (-1...2, [-1, -0.5, 0, 0.5, 1, 1.5, 2]),
    ] as [(ClosedRange<Double>, [Double])])
  func ticks(range: ClosedRange<Double>, expected: [Double]) {
    #expect(Ticks.linear(range) == expected)
  }
}
