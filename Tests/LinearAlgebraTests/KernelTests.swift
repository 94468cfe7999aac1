import Glibc
import LinearAlgebra
import Testing

@Suite struct KernelTests {
  @Test func columnSumsRunInRisingOrder() {
    let A = numbers(7 * 19, seed: 4)
    let sums = filled(A, [], 19) { a, _, sums in Kernel.columnSums(a, into: sums, rows: 7, width: 19) }
    var expected = Array(repeating: 0.0, count: 19)
    for i in 0..<7 { for j in 0..<19 { expected[j] += A[i * 19 + j] } }
    #expect(sums == expected)
  }

  @Test func functionsAreNextToThoseOfTheSystem() {
    for x in samples {
      #expect(distance(Kernel.exp(x), Glibc.exp(x)) <= 1, "exp \(x)")
      let e = Glibc.exp(-x.magnitude)
      #expect(distance(Kernel.sigmoid(x), (x < 0 ? e : 1) / (1 + e)) <= 4, "sigmoid \(x)")
      #expect(distance(Kernel.tanh(x), Glibc.tanh(x)) <= 4, "tanh \(x)")
    }
  }

  @Test func vectorsHaveTheBitsOfSingleNumbers() {
    for count in [0, 1, 7, 8, 9, 31, samples.count] {
      let x = Array(samples.prefix(count))
      #expect(filled(x, [], count) { x, _, y in Kernel.exp(x, into: y) } == x.map { Kernel.exp($0) })
      #expect(filled(x, [], count) { x, _, y in Kernel.sigmoid(x, into: y) } == x.map { Kernel.sigmoid($0) })
      #expect(filled(x, [], count) { x, _, y in Kernel.tanh(x, into: y) } == x.map { Kernel.tanh($0) })
    }
  }

  /// Digits of other machines: whoever changes a coefficient or the order of a sum sees it here.
  @Test(arguments: [
    (-3.25, 0x1.3da368521902dp-5, 0x1.31c8280cf1c3ep-5, -0x1.fe76795d353ap-1),
    (0.7, 0x1.01c2a61268987p+1, 0x1.561cb52a19476p-1, 0x1.356fb17af2e91p-1),
  ])
  func functionsHaveTheSameBitsEverywhere(x: Double, exp: Double, sigmoid: Double, tanh: Double) {
    #expect(Kernel.exp(x) == exp)
    #expect(Kernel.sigmoid(x) == sigmoid)
    #expect(Kernel.tanh(x) == tanh)
  }

  @Test func functionsHoldAtTheEnds() {
    #expect(Kernel.exp(710) == .infinity)
    #expect(Kernel.exp(-.infinity) == 0)
    #expect(Kernel.exp(-745) == .leastNonzeroMagnitude)
    #expect(Kernel.sigmoid(1000) == 1)
    #expect(Kernel.sigmoid(-1000) == 0)
    #expect(Kernel.sigmoid(-740) > 0)
    #expect(Kernel.tanh(.infinity) == 1)
    #expect(Kernel.tanh(-0.0).sign == .minus)
    #expect(Kernel.tanh(.leastNonzeroMagnitude) == .leastNonzeroMagnitude)
    for function in [Kernel.exp, Kernel.sigmoid, Kernel.tanh] as [(Double) -> Double] {
      #expect(function(.nan).isNaN)
    }
  }

  @Test(arguments: [0, 3, 31, 32, 100, 257])
  func aStepIsMeasuredAsItIsTaken(count: Int) {
    let (θ, g) = (numbers(count, seed: 5), numbers(count, seed: 6))
    var after = θ
    var squares = Kernel.Squares()
    after.withUnsafeMutableBufferPointer { after in
      g.withUnsafeBufferPointer { squares = Kernel.descendMeasuring(after, $0, rate: 0.25) }
    }
    let expected = zip(θ, g).map { $0 - 0.25 * $1 }
    #expect(after == expected)
    let measured = after.withUnsafeBufferPointer { after in
      θ.withUnsafeBufferPointer { θ in g.withUnsafeBufferPointer { Kernel.measure(after, before: θ, $0) } }
    }
    #expect(squares.gradient == measured.gradient)
    #expect(squares.before == measured.before)
    #expect(squares.change == measured.change)
    let change = zip(θ, after).map { $1 - $0 }
    for (square, numbers) in [(squares.gradient, g), (squares.before, θ), (squares.change, change)] {
      let sum = numbers.reduce(0) { $0 + $1 * $1 }
      #expect(abs(square - sum) < 1e-12)
    }
  }

  @Test(arguments: [1, 3, Team.most + 1]) func everyShareIsDoneOnceEachRound(threads: Int) {
    let shares = min(threads, Team.most)
    let counts = Counts(shares)
    let team = Team(count: threads) { counts.add($0) }
    #expect(team.count == shares)
    for _ in 0..<500 { team.run() }
    team.stop()
    #expect(counts.values == Array(repeating: 500, count: shares))
  }

  /// A thread that sleeps through many rounds misses nothing, and what it wakes up for is done once.
  @Test func aRoundAfterALongPauseIsDoneOnce() {
    let counts = Counts(2)
    let team = Team(count: 2) { counts.add($0) }
    for _ in 0..<5 {
      usleep(20_000)
      team.run()
    }
    team.stop()
    #expect(counts.values == [5, 5])
  }

  private let samples = (-80...80).flatMap { [Double($0) * 0.1, Double($0) * 9.3, Double($0) * 1e-9] }

  /// How many Doubles lie between two.
  private func distance(_ x: Double, _ y: Double) -> UInt64 {
    let (one, other) = (x.bitPattern, y.bitPattern)
    return one > other ? one - other : other - one
  }
}

/// Each share counts for itself; only the thread that has taken it writes there.
private final class Counts: @unchecked Sendable {
  private let memory: UnsafeMutableBufferPointer<Int>

  init(_ count: Int) {
    memory = .allocate(capacity: count)
    memory.initialize(repeating: 0)
  }
  deinit { memory.deallocate() }

  func add(_ share: Int) { memory[share] += 1 }
  var values: [Int] { Array(memory) }
}
