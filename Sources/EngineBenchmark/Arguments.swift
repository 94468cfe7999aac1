/// What stands on the command line.
struct Arguments {
  var nets: [Character] = Array("ABCDE")
  var threads = 1
  var seconds = 1.0
  /// The size of the square matrices to multiply; nil where nets are trained.
  var products: Int?
  /// Of how many numbers to take σ; nil where nets are trained.
  var sigmoids: Int?
  var isServing = false

  init(_ words: ArraySlice<String>) {
    var rest = words
    while let word = rest.popFirst() {
      switch word {
      case "--nets": nets = Array(rest.popFirst() ?? "")
      case "--threads": threads = rest.popFirst().flatMap(Int.init) ?? 1
      case "--seconds": seconds = rest.popFirst().flatMap(Double.init) ?? 1
      case "--products": products = rest.popFirst().flatMap(Int.init)
      case "--sigmoids": sigmoids = rest.popFirst().flatMap(Int.init)
      case "--serve": isServing = true
      default: print("unknown: \(word)")
      }
    }
  }
}
