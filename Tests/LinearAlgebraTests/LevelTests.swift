import LinearAlgebra
import Testing

/// Every level of the processor's instructions gives the same bits: those of a loop over single numbers.
@Suite(.serialized) struct LevelTests {
  /// Rows, inner and columns: tiny, narrower than a panel, ragged, taller than a share, deeper than a block, packed.
  @Test(arguments: [
    (1, 1, 1), (4, 2, 3), (3, 5, 9), (7, 21, 30), (10, 40, 16), (33, 17, 17), (5, 400, 11), (300, 9, 24),
    (2, 0, 3), (12, 200, 50), (150, 300, 70), (130, 3, 64), (23, 530, 81),
  ])
  func products(rows: Int, inner: Int, columns: Int) {
    let (A, B) = (numbers(rows * inner, seed: 1), numbers(inner * columns, seed: 2))
    let bias = numbers(columns, seed: 3)
    var expected = Array(repeating: 0.0, count: rows * columns)
    for i in 0..<rows {
      for j in 0..<columns {
        var sum = 0.0
        for k in 0..<inner { sum.addProduct(A[i * inner + k], B[k * columns + j]) }
        expected[i * columns + j] = sum
      }
    }
    let (count, transposedA, transposedB) = (
      rows * columns, transposed(A, rows, inner), transposed(B, inner, columns)
    )
    let withBias = expected.indices.map { expected[$0] + bias[$0 % columns] }
    onEveryLevel { level in
      let product = filled(A, B, count) {
        Kernel.product($0, $1, into: $2, rows: rows, inner: inner, columns: columns)
      }
      expectSame(product, expected, "product", level)
      let transposedProduct = filled(transposedA, B, count) {
        Kernel.transposedProduct($0, $1, into: $2, rows: rows, inner: inner, columns: columns)
      }
      expectSame(transposedProduct, expected, "transposed product", level)
      let affine = filled(A, transposedB, count) { a, w, z in
        bias.withUnsafeBufferPointer {
          Kernel.affine(a, w, $0, into: z, rows: rows, inner: inner, columns: columns)
        }
      }
      expectSame(affine, withBias, "affine", level)
    }
  }

  @Test(arguments: [1, 7, 8, 9, 31, 500]) func functions(count: Int) {
    let x = numbers(count, seed: 4).enumerated().map { $1 * [1e-9, 1, 30, 720, 1e300][$0 % 5] }
    var first: [[Double]] = []
    onEveryLevel { level in
      let results = [
        filled(x, [], count) { x, _, y in Kernel.exp(x, into: y) },
        filled(x, [], count) { x, _, y in Kernel.sigmoid(x, into: y) },
        filled(x, [], count) { x, _, y in Kernel.tanh(x, into: y) },
      ]
      let single = [x.map { Kernel.exp($0) }, x.map { Kernel.sigmoid($0) }, x.map { Kernel.tanh($0) }]
      for (function, name) in ["exp", "sigmoid", "tanh"].enumerated() {
        expectSame(results[function], single[function], name, level)
        if level > 0 { expectSame(results[function], first[function], name, level) }
      }
      if level == 0 { first = results }
    }
  }

  @Test(arguments: [1, 5, 8]) func passesOfAFewExamples(rows: Int) {
    let (sizes, functions) = ([3, 9, 4, 2], [FewExamples.Function.tanh, .sigmoid, .identity])
    let layers = functions.indices.map {
      FewExamples.Layer(inputs: sizes[$0], outputs: sizes[$0 + 1], function: functions[$0])
    }
    let count = (1..<sizes.count).reduce(0) { $0 + sizes[$1] * (sizes[$1 - 1] + 1) }
    let (inputs, errors) = (numbers(rows * 3, seed: 7), numbers(rows * 2, seed: 8))
    var first: [Double] = []
    onEveryLevel { level in
      var (parameters, gradient) = (numbers(count, seed: 6), Array(repeating: 0.0, count: count))
      var outputs = Array(repeating: 0.0, count: rows * 2)
      parameters.withUnsafeMutableBufferPointer { parameters in
        gradient.withUnsafeMutableBufferPointer { gradient in
          let few = FewExamples(layers: layers, parameters: parameters, gradient: gradient)
          defer { few.deallocate() }
          inputs.withUnsafeBufferPointer { inputs in
            outputs.withUnsafeMutableBufferPointer {
              few.forward(inputs, isRepeated: false, rows: rows, into: $0)
            }
          }
          errors.withUnsafeBufferPointer { few.backward($0, cancels: false, weight: 0.5, rows: rows) }
          few.descendMeasuring(rate: 0.1)
        }
      }
      if level > 0 { expectSame(outputs + gradient + parameters, first, "passes", level) }
      first = outputs + gradient + parameters
    }
  }

  private func onEveryLevel(_ body: (Int) -> Void) {
    for level in 0..<Kernel.levels {
      Kernel.chooseLevel(level)
      body(level)
    }
  }

  /// Says where the first difference is; all numbers would fill pages.
  private func expectSame(
    _ some: [Double], _ others: [Double], _ name: String, _ level: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let first = zip(some, others).enumerated().first { $1.0.bitPattern != $1.1.bitPattern }
    #expect(
      some.count == others.count && first == nil, "\(name), level \(level): \(String(describing: first))",
      sourceLocation: sourceLocation)
  }

  private func transposed(_ entries: [Double], _ rows: Int, _ columns: Int) -> [Double] {
    (0..<columns).flatMap { j in (0..<rows).map { entries[$0 * columns + j] } }
  }
}
