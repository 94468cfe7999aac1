import CKernels

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whole-matrix loops over row-major memory, for callers that have checked every shape.
///
/// Every sum of products runs in rising order from 0, and each product joins it by one fused multiplication, rounded once:
/// the numbers are those of a loop over `addingProduct`, whatever the processor has in vector instructions.
package enum Kernel {
  /// Memory that is read.
  package typealias Source = UnsafeBufferPointer<Double>
  /// Memory that is written.
  package typealias Target = UnsafeMutableBufferPointer<Double>

  /// Zeros in pages as large as there are, to be freed by ``free(_:)``.
  package static func allocateZeros(_ count: Int) -> Target {
    // What the system hands out is zero already.
    guard let memory = calloc(max(count, 1), MemoryLayout<Double>.stride) else {
      preconditionFailure("no memory")
    }
    let zeros = Target(start: memory.bindMemory(to: Double.self, capacity: count), count: count)
    useLargePages(zeros)
    return zeros
  }

  /// Gives back what ``allocateZeros(_:)`` gave.
  package static func free(_ memory: Target) { freeMemory(memory.baseAddress) }

  /// Asks for large pages under memory that nothing has been written to yet; where there are none, ordinary ones do.
  ///
  /// The rows of a large matrix lie in pages of their own, and the processor remembers where few of them are.
  private static func useLargePages(_ memory: Target) {
    let page = 1 << 21
    let start = Int(bitPattern: memory.baseAddress)
    let (first, end) = (
      (start + page - 1) & -page, (start + memory.count * MemoryLayout<Double>.stride) & -page
    )
    if first < end { madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_HUGEPAGE) }
  }

  /// How many levels of the processor's instructions there are loops for that it can run.
  package static var levels: Int { Int(kernel_levels()) }

  /// Has everything run on a level, from 0; the best is chosen when the program starts.
  ///
  /// No number depends on it.
  package static func chooseLevel(_ level: Int) {
    precondition(0..<levels ~= level)
    kernel_choose_level(Int32(level))
  }

  /// C = A·B with A rows×inner, B inner×columns; each entry is summed in rising order of the inner index.
  package static func product(
    _ a: Source, _ b: Source, into c: Target, rows: Int, inner: Int, columns: Int
  ) {
    kernel_product(
      a.baseAddress, inner, 1, b.baseAddress, columns, c.baseAddress, columns, rows, inner, columns)
  }

  /// C = Aᵀ·B with A inner×rows, B inner×columns; each entry is summed in rising order of the inner index.
  ///
  /// - Parameter width: how long a row of A is, where only `rows` of its columns are wanted.
  package static func transposedProduct(
    _ a: Source, _ b: Source, into c: Target, rows: Int, inner: Int, columns: Int, width: Int? = nil
  ) {
    kernel_product(
      a.baseAddress, 1, width ?? rows, b.baseAddress, columns, c.baseAddress, columns, rows, inner, columns)
  }

  /// Z = A·Wᵀ with b added to each row; A rows×inner, W columns×inner; the sum first, then b.
  package static func affine(
    _ a: Source, _ w: Source, _ b: Source, into z: Target, rows: Int, inner: Int, columns: Int
  ) {
    kernel_affine(
      a.baseAddress, inner, w.baseAddress, inner, b.baseAddress, z.baseAddress, columns, rows, inner, columns)
  }

  /// The sums of the columns of A, which has rows of `width` numbers; as many columns as there are sums.
  package static func columnSums(_ a: Source, into sums: Target, rows: Int, width: Int) {
    kernel_column_sums(a.baseAddress, width, sums.baseAddress, rows, sums.count)
  }
}

/// Functions of every number, with the same bits on every machine.
extension Kernel {
  /// eˣ, at most 1 ulp off.
  package static func exp(_ x: Double) -> Double { kernel_exp_one(x) }
  /// 1/(1 + e⁻ˣ), at most 2.5 ulp off.
  package static func sigmoid(_ x: Double) -> Double { kernel_sigmoid_one(x) }
  /// tanh x, at most 2.5 ulp off.
  package static func tanh(_ x: Double) -> Double { kernel_tanh_one(x) }

  /// eˣ of every number; `y` may be the memory of `x`.
  package static func exp(_ x: Source, into y: Target) { kernel_exp(x.baseAddress, y.baseAddress, x.count) }
  /// 1/(1 + e⁻ˣ) of every number; `y` may be the memory of `x`.
  package static func sigmoid(_ x: Source, into y: Target) {
    kernel_sigmoid(x.baseAddress, y.baseAddress, x.count)
  }
  /// tanh x of every number; `y` may be the memory of `x`.
  package static func tanh(_ x: Source, into y: Target) { kernel_tanh(x.baseAddress, y.baseAddress, x.count) }

  /// δ ← δ·a(1 − a).
  package static func multiplySigmoidSlope(into delta: Target, _ a: Source) {
    kernel_sigmoid_slope(delta.baseAddress, a.baseAddress, delta.count)
  }
  /// δ ← δ·(1 − a²).
  package static func multiplyTanhSlope(into delta: Target, _ a: Source) {
    kernel_tanh_slope(delta.baseAddress, a.baseAddress, delta.count)
  }
}

extension Kernel {
  /// What one step did: the sums of squares of the gradient, of the parameters before, and of their change.
  package struct Squares {
    package var gradient = 0.0
    package var before = 0.0
    package var change = 0.0

    /// Nothing yet.
    package init() {}
  }

  /// θ ← θ − ηg.
  package static func descend(_ θ: Target, _ g: Source, rate η: Double) {
    kernel_descend(θ.baseAddress, g.baseAddress, η, g.count)
  }

  /// θ ← θ − ηg, and what it did.
  package static func descendMeasuring(_ θ: Target, _ g: Source, rate η: Double) -> Squares {
    Squares(kernel_descend_measuring(θ.baseAddress, g.baseAddress, η, g.count))
  }

  /// What a step did that led from `before` to `after`.
  package static func measure(_ after: Source, before: Source, _ g: Source) -> Squares {
    Squares(kernel_measure(after.baseAddress, before.baseAddress, g.baseAddress, g.count))
  }
}

extension Kernel.Squares {
  init(_ squares: kernel_squares) {
    gradient = squares.gradient
    before = squares.before
    change = squares.change
  }
}

/// Outside of ``Kernel``, whose own functions hide the C library's.
private func freeMemory(_ memory: UnsafeMutableRawPointer?) { free(memory) }
