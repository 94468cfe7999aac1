package import Display

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where an axis has its ticks.
package enum Ticks {
  /// The multiples of a round step (1, 2 or 5 times a power of ten) within a range.
  ///
  /// - Parameter intervals: the step is the smallest that divides the range into no more intervals than this.
  package static func linear(_ range: ClosedRange<Double>, intervals: Int = 6) -> [Double] {
    let span = range.upperBound - range.lowerBound
    guard span > 0, span.isFinite, intervals > 0 else { return [range.lowerBound] }
    let least = span / Double(intervals) * (1 - 1e-12)
    var power = Int(log10(least).rounded(.down))
    guard let factor = [1, 2, 5, 10].first(where: { scaled($0, by: power) >= least }) else { return [] }
    let multiplier = factor == 10 ? 1 : factor
    if factor == 10 { power += 1 }
    let step = scaled(multiplier, by: power)
    let slack = span * 1e-9
    let first = ((range.lowerBound - slack) / step).rounded(.up)
    let last = ((range.upperBound + slack) / step).rounded(.down)
    // Far from zero the step may be finer than doubles are.
    guard abs(first) < 1e15, abs(last) < 1e15, last >= first else {
      return [range.lowerBound, range.upperBound]
    }
    return (Int(first)...Int(last)).map { scaled($0 * multiplier, by: power) }
  }

  /// The powers of ten within a range of positive numbers; every second, third… where there are more than `limit`.
  package static func logarithmic(_ range: ClosedRange<Double>, limit: Int = 6) -> [Double] {
    guard range.lowerBound > 0, range.upperBound.isFinite else { return [] }
    let first = Int((log10(range.lowerBound) - 1e-9).rounded(.up))
    let last = Int((log10(range.upperBound) + 1e-9).rounded(.down))
    guard first <= last else { return [] }
    let stride = max(1, (last - first + limit) / max(1, limit))
    return (first...last).filter { $0 % stride == 0 }.map { scaled(1, by: $0) }
  }

  /// A whole number times a power of ten, rounded once.
  private static func scaled(_ number: Int, by power: Int) -> Double {
    power < 0 ? Double(number) / pow(10, Double(-power)) : Double(number) * pow(10, Double(power))
  }

  /// The labels of the two ends of a linear axis, with the same number of decimals where that can be read.
  package static func ends(of range: ClosedRange<Double>) -> (low: String, high: String) {
    let (low, high) = (range.lowerBound, range.upperBound)
    let largest = max(abs(low), abs(high))
    let span = high - low
    if largest < 100_000 {
      for decimals in 2...5 {
        let unit = pow(10, Double(decimals))
        let isNear = [low, high].allSatisfy { abs(($0 * unit).rounded() / unit - $0) <= span * 0.002 }
        if isNear { return (fixed(low, decimals: decimals), fixed(high, decimals: decimals)) }
      }
    }
    return (Number(low, digits: 3).text, Number(high, digits: 3).text)
  }

  /// A number of magnitude below 1e10 with just so many decimals.
  private static func fixed(_ value: Double, decimals: Int) -> String {
    let unit = Int(pow(10, Double(decimals)))
    let count = Int((abs(value) * Double(unit)).rounded())
    let fraction = String(count % unit)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return (value < 0 && count > 0 ? "−" : "") + "\(count / unit).\(zeros)\(fraction)"
  }
}

extension Plot {
  /// The horizontal range, widened where it is empty and cut where it is infinite, so that it can be divided.
  package var drawnHorizontal: ClosedRange<Double> { Self.drawable(horizontal, .linear) }

  /// A range that can be drawn: finite, not empty, and positive on a logarithmic scale.
  package static func drawable(_ range: ClosedRange<Double>, _ scale: Scale) -> ClosedRange<Double> {
    let limit = 1e300
    var low = min(max(range.lowerBound, -limit), limit)
    var high = min(max(range.upperBound, -limit), limit)
    if scale == .log {
      high = max(high, 1e-300)
      low = low > 0 ? low : high * 1e-6
      return low < high ? low...high : (low / 2)...(high * 2)
    }
    if low == high {
      let margin = max(abs(low) * 0.5, 0.5)
      low -= margin
      high += margin
    }
    return low...high
  }
}

extension Plot.Panel {
  /// The vertical range that is drawn.
  package var drawnVertical: ClosedRange<Double> {
    guard scale == .log, vertical.lowerBound <= 0 else { return Plot.drawable(vertical, scale) }
    // A logarithmic axis cannot begin at zero: it begins at the smallest positive value there is.
    let positive = curves.flatMap(\.points).map(\.y).filter { $0 > 0 && $0.isFinite }
    let high = max(vertical.upperBound, positive.max() ?? 1)
    return Plot.drawable(min(positive.min() ?? high * 1e-6, high)...high, .log)
  }

  /// How far up a value stands, from 0 at the bottom to 1 at the top; nil where it cannot stand on this scale.
  package func height(of y: Double) -> Double? {
    let range = drawnVertical
    let height: Double
    switch scale {
    case .linear: height = (y - range.lowerBound) / (range.upperBound - range.lowerBound)
    case .log:
      guard y > 0 else { return nil }
      height = log(y / range.lowerBound) / log(range.upperBound / range.lowerBound)
    }
    return height.isFinite ? height : nil
  }
}
