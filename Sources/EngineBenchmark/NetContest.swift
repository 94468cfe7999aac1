import Backprop
import LinearAlgebra

/// Gradient descent on one net, timed.
///
/// Parameters and data are drawn from SplitMix64 with seed 1: for each layer the weights (2u − 1)·gain·√(3/inputs),
/// row by row, then the biases 2u − 1; then inputs u and targets u. Every layer is a sigmoid, the cost is
/// ½Σ(a−y)² with the mean over the batch. Each step is a full batch through `Network.train`, with its history.
final class NetContest: Contestant {
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
  /// So many steps are timed at least that the start of a run does not count: it takes memory anew, which others keep.
  static let least = 100

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
  func check() -> (before: Double, after: Double) {
    let history = network.train(on: data, epochs: 100, optimizer: optimizer, threads: threads)
    return (history.cost.first ?? .nan, history.cost.last ?? .nan)
  }

  func run(_ times: Int) {
    network.train(on: data, epochs: times, optimizer: optimizer, threads: threads)
  }

  /// One line of JSON with the median of nine parts.
  func measure(seconds: Double) {
    let costs = check()
    let times = times(in: seconds / 9, least: Self.least)
    let rates = (0..<9).map { _ in self.rates(times).wall }.sorted()
    let multiplications = zip(sizes, sizes.dropFirst()).map { batch * $0 * $1 }
    let operations = Double(2 * (3 * multiplications.reduce(0, +) - multiplications[0]))
    print(
      """
      {"name": "nabla", "config": {"net": "\(name)", "sizes": "\(sizesText)", "batch": \(batch), \
      "dtype": "f64", "threads": \(threads)}, "steps_per_s": \(rates[4]), "steps_per_s_best": \(rates[8]), \
      "steps_per_s_worst": \(rates[0]), "examples_per_s": \(rates[4] * Double(batch)), \
      "gflops": \(rates[4] * operations / 1e9), "loss_before": \(costs.before), \
      "final_loss": \(costs.after), "check_steps": 100, "chunk": \(times)}
      """)
  }

  private var sizesText: String {
    sizes.count < 8 ? sizes.map(String.init).joined(separator: "-") : "\(sizes[0])x\(sizes.count - 1)"
  }
}
