import LinearAlgebra

// These stand here and not beside the kernels because the compiler does not inline them from another module, and the
// smallest nets spend as much time on them as on sums.

/// Memory in whole vectors.
extension Kernel {
  /// How many numbers are worked on at a time.
  static var lanes: Int { 8 }

  /// The next multiple of ``lanes``.
  @inline(__always)
  static func wholeLanes(_ count: Int) -> Int { (count + lanes - 1) / lanes * lanes }

  /// How many numbers to leave out so that the rest begins where a vector may.
  static func alignment(of memory: Target) -> Int {
    let address = Int(bitPattern: memory.baseAddress)
    let bytes = lanes * MemoryLayout<Double>.stride
    return (bytes - address % bytes) % bytes / MemoryLayout<Double>.stride
  }

  /// A range of rows of a matrix with rows of `width` numbers.
  @inline(__always)
  static func part(_ memory: Source, _ rows: Range<Int>, width: Int) -> Source {
    Source(start: memory.baseAddress.map { $0 + rows.lowerBound &* width }, count: rows.count &* width)
  }

  /// A range of rows of a matrix with rows of `width` numbers.
  @inline(__always)
  static func part(_ memory: Target, _ rows: Range<Int>, width: Int) -> Target {
    Target(start: memory.baseAddress.map { $0 + rows.lowerBound &* width }, count: rows.count &* width)
  }
}

extension Kernel.Squares {
  /// Adds what another part of the same step did.
  @inline(__always)
  static func += (sum: inout Self, part: Self) {
    sum.gradient += part.gradient
    sum.before += part.before
    sum.change += part.change
  }
}
