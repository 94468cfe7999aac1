import Display
import Glibc

/// Bars made of blocks, the longest as wide as there is room.
struct Bars {
  private let scale: Plot.Scale
  private let lowest: Double
  private let highest: Double
  private static let width = 24.0

  /// - Precondition: The numbers are finite, and positive on a logarithmic scale.
  init(_ values: [Double], _ scale: Plot.Scale) {
    self.scale = scale
    highest = values.map(abs).max() ?? 0
    // The shortest bar of a logarithmic scale stands for a tenth of the smallest number.
    lowest = (values.map(abs).min() ?? 0) / 10
  }

  /// Full blocks for a positive number, with eighths of one at the end; hatched blocks for a negative one.
  func text(_ value: Double) -> String {
    let eighths = Int((share(of: abs(value)) * Self.width * 8).rounded())
    guard value >= 0 else { return String(repeating: "░", count: (eighths + 7) / 8) }
    let rest = eighths % 8 == 0 ? "" : String(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1])
    return String(repeating: "█", count: eighths / 8) + rest
  }

  private func share(of value: Double) -> Double {
    guard highest > 0 else { return 0 }
    return scale == .linear ? value / highest : log10(value / lowest) / log10(highest / lowest)
  }
}
