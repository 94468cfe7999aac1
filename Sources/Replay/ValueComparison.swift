import Notebook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How near two numbers are.
enum ValueComparison {
  /// One unit of the last of so many significant digits of a number.
  static func unit(of value: Double, digits: Int) -> Double {
    guard value != 0 else { return 0 }
    let magnitude = Int(log10(abs(value)).rounded(.down))
    return pow(10, Double(magnitude - digits + 1))
  }

  static func isWithin(_ tolerance: Tolerance, new: Double, old: Double) -> Bool {
    let difference = abs(new - old)
    // Decimal numbers are seldom representable: 0.51 is a little more than 0.01 away from 0.5.
    let noise = new.ulp + old.ulp
    return switch tolerance {
    case .absolute(let bound): difference <= bound + noise
    case .relative(let bound): difference <= bound * abs(old) + noise
    case .digits(let digits): difference <= 0.51 * unit(of: old, digits: digits)
    case .ulp(let count): difference <= Double(count) * old.ulp
    }
  }
}
