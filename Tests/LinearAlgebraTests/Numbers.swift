import LinearAlgebra

/// Numbers between −1 and 1.
func numbers(_ count: Int, seed: UInt64) -> [Double] {
  var generator = SplitMix64(seed: seed)
  return (0..<count).map { _ in generator.uniform(in: -1...1) }
}

/// What a kernel makes of one array, or of two.
func filled(
  _ a: [Double], _ b: [Double], _ count: Int,
  _ body: (Kernel.Source, Kernel.Source, Kernel.Target) -> Void
) -> [Double] {
  var result = Array(repeating: Double.nan, count: count)
  result.withUnsafeMutableBufferPointer { result in
    a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { body(a, $0, result) } }
  }
  return result
}
