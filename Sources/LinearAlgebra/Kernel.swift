/// Whole-matrix loops over row-major memory, for callers that have checked every shape.
package enum Kernel {
  /// Memory that is read.
  package typealias Source = UnsafeBufferPointer<Double>
  /// Memory that is written.
  package typealias Target = UnsafeMutableBufferPointer<Double>

  /// C = A·B with A rows×inner, B inner×columns; each entry is summed in rising order of the inner index.
  package static func product(
    _ a: Source, _ b: Source, into c: Target, rows: Int, inner: Int, columns: Int
  ) {
    c.initialize(repeating: 0)
    for i in 0..<rows {
      for k in 0..<inner {
        let factor = a[i &* inner &+ k]
        for j in 0..<columns {
          c[i &* columns &+ j] += factor * b[k &* columns &+ j]
        }
      }
    }
  }

  /// C = A·Bᵀ with A rows×inner, B columns×inner; each entry is summed in rising order of the inner index.
  package static func productTransposed(
    _ a: Source, _ b: Source, into c: Target, rows: Int, inner: Int, columns: Int
  ) {
    for i in 0..<rows {
      for j in 0..<columns {
        var sum = 0.0
        for k in 0..<inner { sum += a[i &* inner &+ k] * b[j &* inner &+ k] }
        c[i &* columns &+ j] = sum
      }
    }
  }

  /// C = Aᵀ·B with A inner×rows, B inner×columns; each entry is summed in rising order of the inner index.
  package static func transposedProduct(
    _ a: Source, _ b: Source, into c: Target, rows: Int, inner: Int, columns: Int
  ) {
    c.initialize(repeating: 0)
    for k in 0..<inner {
      for i in 0..<rows {
        let factor = a[k &* rows &+ i]
        for j in 0..<columns {
          c[i &* columns &+ j] += factor * b[k &* columns &+ j]
        }
      }
    }
  }

  /// The sum of the rows of A, rows×columns.
  package static func columnSums(_ a: Source, into sums: Target, rows: Int, columns: Int) {
    sums.initialize(repeating: 0)
    for i in 0..<rows {
      for j in 0..<columns { sums[j] += a[i &* columns &+ j] }
    }
  }
}

extension Kernel {
  /// Z = A·Wᵀ with b added to each row; A rows×inner, W columns×inner; the sum first, then b.
  package static func affine(
    _ a: Source, _ w: Source, _ b: Source, into z: Target, rows: Int, inner: Int, columns: Int
  ) {
    for i in 0..<rows {
      for j in 0..<columns {
        var sum = 0.0
        for k in 0..<inner { sum += a[i &* inner &+ k] * w[j &* inner &+ k] }
        z[i &* columns &+ j] = sum + b[j]
      }
    }
  }
}
