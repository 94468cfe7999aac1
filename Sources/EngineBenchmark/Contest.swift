import Backprop
import Glibc
import LinearAlgebra

/// Gradient descent on one net, timed.
///
/// Parameters and data are drawn from SplitMix64 with seed 1: for each layer the weights (2u − 1)·gain·√(3/inputs),
/// row by row, then the biases 2u − 1; then inputs u and targets u. Every layer is a sigmoid, the cost is
/// ½Σ(a−y)² with the mean over the batch. Each step is a full batch through `Network.train`, with its history.
final class Contest {
  private static let nets: [Character: (sizes: [Int], batch: Int, rate: Double, gain: Double)] = [
    "A": ([2, 3, 1], 4, 3, 1),
    "B": ([784, 30, 10], 10, 0.5, 1),
    "C": ([784, 128, 64, 10], 32, 0.5, 1),
    "D": ([1024, 1024, 1024, 1024], 128, 0.5, 1),
    "E": (Array(repeating: 32, count: 51), 32, 0.5, 4),
  ]

  private let name: Character
  private let sizes: [Int]
  private let batch: Int
  private let threads: Int
  private let optimizer: Optimizer
  private let data: Dataset
  private var network: Network
  /// How many steps are timed at a time; never so few that the start of a run counts.
  private var chunk = 20

  init?(_ name: Character, threads: Int) {
    guard let net = Self.nets[name] else { return nil }
    self.name = name
    self.threads = threads
    (sizes, batch) = (net.sizes, net.batch)
    optimizer = .sgd(learningRate: net.rate)
    var generator = SplitMix64(seed: 1)
    func draw(_ rows: Int, _ columns: Int, _ value: (Double) -> Double) -> Matrix {
      let entries = (0..<rows * columns).map { _ in value(generator.uniform()) }
      return Matrix(rows: rows, columns: columns, storage: entries)
    }
    var layers: [Dense] = []
    for (inputs, outputs) in zip(net.sizes, net.sizes.dropFirst()) {
      let scale = net.gain * (3 / Double(inputs)).squareRoot()
      let weights = draw(outputs, inputs) { (2 * $0 - 1) * scale }
      let biases = draw(1, outputs) { 2 * $0 - 1 }
      layers.append(Dense(weights: weights, bias: biases[row: 0], activation: .sigmoid))
    }
    let inputs = draw(batch, sizes[0]) { $0 }
    let targets = draw(batch, sizes[sizes.count - 1]) { $0 }
    data = name == "A" ? .xor : Dataset(inputs: inputs, targets: targets)
    network = Network(inputs: sizes[0], cost: .halfSquaredError) { layers }
  }

  /// The costs before the first step and after 100.
  private func check() -> (before: Double, after: Double) {
    let history = network.train(on: data, epochs: 100, optimizer: optimizer, threads: threads)
    return (history.cost.first ?? .nan, history.cost.last ?? .nan)
  }

  /// Steps a second, by the clock on the wall and by the processor's.
  private func rates() -> (wall: Double, processor: Double) {
    let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    network.train(on: data, epochs: chunk, optimizer: optimizer, threads: threads)
    let steps = Double(chunk)
    return (
      steps / (seconds(CLOCK_MONOTONIC) - wall), steps / (seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
    )
  }

  private func findChunk(seconds: Double) {
    while true {
      let rate = rates().wall
      if Double(chunk) / rate > seconds / 1.5 { return }
      chunk = max(chunk + 1, Int(min(10 * Double(chunk), seconds * rate)))
    }
  }

  /// One line of JSON with the median of nine parts.
  func measure(seconds: Double) {
    let costs = check()
    findChunk(seconds: seconds / 9)
    let rates = (0..<9).map { _ in self.rates().wall }.sorted()
    let multiplications = zip(sizes, sizes.dropFirst()).map { batch * $0 * $1 }
    let operations = Double(2 * (3 * multiplications.reduce(0, +) - multiplications[0]))
    print(
      """
      {"name": "nabla", "config": {"net": "\(name)", "sizes": "\(sizesText)", "batch": \(batch), \
      "dtype": "f64", "threads": \(threads)}, "steps_per_s": \(rates[4]), "steps_per_s_best": \(rates[8]), \
      "steps_per_s_worst": \(rates[0]), "examples_per_s": \(rates[4] * Double(batch)), \
      "gflops": \(rates[4] * operations / 1e9), "loss_before": \(costs.before), \
      "final_loss": \(costs.after), "check_steps": 100, "chunk": \(chunk)}
      """)
  }

  /// One line of JSON when ready, and one for each line that comes in.
  func serve(seconds: Double) {
    let costs = check()
    findChunk(seconds: seconds)
    print("{\"loss_before\": \(costs.before), \"final_loss\": \(costs.after)}")
    fflush(nil)
    while readLine() != nil {
      let rate = rates()
      print("{\"wall\": \(rate.wall), \"cpu\": \(rate.processor)}")
      fflush(nil)
    }
  }

  private var sizesText: String {
    sizes.count < 8 ? sizes.map(String.init).joined(separator: "-") : "\(sizes[0])x\(sizes.count - 1)"
  }
}

/// Sigmoids a second, 100,000 at a time.
func measureSigmoid() {
  var generator = SplitMix64(seed: 1)
  let z = Vector((0..<100_000).map { _ in 8 * generator.uniform() - 4 })
  var a = z
  let rates = (0..<9).map { _ in
    let start = seconds(CLOCK_PROCESS_CPUTIME_ID)
    z.storage.withUnsafeBufferPointer { z in
      a.storage.withUnsafeMutableBufferPointer { a in
        for _ in 0..<100 { Activation.sigmoid.apply(z, into: a, width: z.count) }
      }
    }
    return 1e7 / (seconds(CLOCK_PROCESS_CPUTIME_ID) - start) / 1e6
  }.sorted()
  print(
    """
    {"name": "sigmoid", "lib": "nabla", "dtype": "float64", "n": 100000, "threads": 1, \
    "Melem_per_s": \(rates[4]), "best": \(rates[8])}
    """)
}

func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
