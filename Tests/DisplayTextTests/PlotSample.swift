import Display

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Samples {
  static let sigmoidPlot = Plot(
    panels: [
      .init(title: "σ(z)", curves: [.init("σ", points: points(sigmoid))], vertical: 0...1),
      .init(
        title: "σ′(z)", curves: [.init("σ′", points: points { sigmoid($0) * (1 - sigmoid($0)) })],
        vertical: 0...0.25),
    ], horizontal: -6...6, horizontalLabel: "z",
    mark: .init(
      x: -0.2589719292403738,
      reading: """
        z = \(number: -0.2589719292403738) · σ = \(number: 0.4356164475336706) · \
        slope = \(number: 0.24585475817181543)
        """))

  static func points(_ function: (Double) -> Double) -> [Plot.Point] {
    (0...240).map { step in
      let x = -6 + Double(step) * 0.05
      return Plot.Point(x: x, y: function(x))
    }
  }

  private static func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

  static let sigmoidDrawing = """
    σ(z)
     1.00 ┤                            ┊           ⢀⣀⠤⠤⠤⠒⠒⠒⠒⠒⠊⠉⠉⠉⠉⠉⠉⠉⠉⠉
          │                            ┊      ⢀⡠⠔⠒⠉⠁
          │                            ┊   ⢀⡠⠒⠁
          │                            ┊ ⡠⠔⠁
          │                           ⢀⠔⠊
          │                        ⢀⠤⠊⠁┊
          │                   ⢀⣀⠤⠔⠊⠁   ┊
     0.00 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠒⠒⠒⠉⠁        ┊
          └──────────┴─────────┴───────▲─┴─────────┴─────────┴─────────
    σ′(z)
     0.25 ┤                          ⡠⠔⠊⠉⠉⠑⠢⢄
          │                       ⢀⠔⠉  ┊     ⠉⠢⡀
          │                     ⣀⠔⠁    ┊       ⠈⠢⣀
          │                  ⢀⠤⠊       ┊          ⠑⠤⡀
          │              ⣀⡠⠔⠊⠁         ┊            ⠈⠑⠢⢄⣀
     0.00 ┤⣀⣀⣀⣀⠤⠤⠤⠤⠤⠔⠒⠒⠊⠉              ┊                 ⠉⠑⠒⠒⠢⠤⠤⠤⠤⠤⣀⣀⣀⣀
          └──────────┴─────────┴───────▲─┴─────────┴─────────┴─────────
          −6        −4        −2        0         2         4         6  z
    """
}
